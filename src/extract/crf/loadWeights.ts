import {textToBytes} from "./byteText.js";
import {readWeights, type WeightsFile} from "./weightsFile.js";

/**
 * Reads the weights that a generated module carries as text, the same in Node and in a browser.
 * The command that trains writes the module, so that the extractor needs no file system and no network.
 */
export function loadWeights(text: string): WeightsFile {
  return readWeights(textToBytes(text));
}
