/**
 * Sealing to a teacher's public key: the text is encrypted with a fresh AES-256 key in GCM, that key with RSA-OAEP (3072 bits,
 * SHA-256), as in RFC 8017 and NIST SP 800-38D. Who holds the file can read it only with the private key. It proves nothing about who wrote it.
 */
export interface Sealed {
  readonly format: "according-to/sealed";
  readonly version: 1;
  readonly key: string;
  readonly iv: string;
  readonly data: string;
}

const rsa = {name: "RSA-OAEP", hash: "SHA-256"} as const;

/** Makes a pair of keys, as JSON Web Keys: the public one goes into the site, the private one stays with the teacher. */
export async function makeKeys(): Promise<{readonly publicKey: JsonWebKey; readonly privateKey: JsonWebKey}> {
  const made = {...rsa, modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1])};
  const pair = await crypto.subtle.generateKey(made, true, ["encrypt", "decrypt"]);
  return {
    publicKey: await crypto.subtle.exportKey("jwk", pair.publicKey),
    privateKey: await crypto.subtle.exportKey("jwk", pair.privateKey)
  };
}

/** Seals a text to a public key. */
export async function seal(text: string, publicKey: JsonWebKey): Promise<string> {
  const to = await crypto.subtle.importKey("jwk", publicKey, rsa, false, ["encrypt"]);
  const key = await crypto.subtle.generateKey({name: "AES-GCM", length: 256}, true, ["encrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({name: "AES-GCM", iv}, key, new TextEncoder().encode(text));
  const wrapped = await crypto.subtle.encrypt(rsa, to, await crypto.subtle.exportKey("raw", key));
  const sealed: Sealed = {
    format: "according-to/sealed",
    version: 1,
    key: toBase64(wrapped),
    iv: toBase64(iv),
    data: toBase64(data)
  };
  return `${JSON.stringify(sealed, null, 1)}\n`;
}

/** Whether a text is a sealed hand-in. */
export function isSealed(text: string): boolean {
  return /^\s*\{\s*"format":\s*"according-to\/sealed"/.test(text.slice(0, 200));
}

/** Opens what was sealed; null where the key does not fit or the file was changed. */
export async function unseal(text: string, privateKey: JsonWebKey): Promise<string | null> {
  try {
    const {key, iv, data} = JSON.parse(text) as Sealed;
    const mine = await crypto.subtle.importKey("jwk", privateKey, rsa, false, ["decrypt"]);
    const raw = await crypto.subtle.decrypt(rsa, mine, fromBase64(key));
    const aes = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["decrypt"]);
    const plain = await crypto.subtle.decrypt({name: "AES-GCM", iv: fromBase64(iv)}, aes, fromBase64(data));
    return new TextDecoder().decode(plain);
  } catch {
    return null;
  }
}

function toBase64(bytes: ArrayBuffer | Uint8Array): string {
  let binary = "";
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
