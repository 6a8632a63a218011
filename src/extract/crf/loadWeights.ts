import {readWeights, type WeightsFile} from "./weightsFile.js";

/**
 * Reads the weights that a generated module carries as base64, the same in Node and in a browser.
 * The command that trains writes the module, so that the extractor needs no file system and no network.
 */
export function loadWeights(base64: string): WeightsFile {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return readWeights(bytes);
}
