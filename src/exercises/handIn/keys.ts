/**
 * Reads a teacher's private key from the text of its file.
 * @throws an error that says what the file is instead
 */
export function readPrivateKey(text: string, file: string): JsonWebKey {
  const key = readKey(text, file, "private-key.json");
  if (!key.d) throw new Error(`${file} is the public key; sealed hand-ins open with the private one, private-key.json`);
  return key;
}

/**
 * Reads the public key that a site is published with. One that can also open hand-ins is refused: it must not be published.
 * @throws an error that says what to do
 */
export function readPublicKey(text: string, file: string): JsonWebKey {
  const key = readKey(text, file, "public-key.json");
  if (key.d) throw new Error(`${file} is your private key, which nobody else may have; put public-key.json there`);
  return key;
}

function readKey(text: string, file: string, name: string): JsonWebKey {
  let key: JsonWebKey | null = null;
  try {
    key = JSON.parse(text) as JsonWebKey | null;
  } catch {
    // Said below.
  }
  if (key?.kty !== "RSA" || typeof key.n !== "string")
    throw new Error(`${file} is no key; npm run grade -- --make-keys FOLDER makes ${name}`);
  return key;
}
