import {indexKeys, STRIDE, type CrfModel} from "./model.js";

/**
 * A weights file: models by name, and notes that go with them.
 *
 * On disk: “CRF1”, the length of a JSON header (32 bits, little-endian), the header (notes, and for each model its name,
 * labels, bits, features, step, start and transitions), then for each model the gaps between its ascending keys (7 bits
 * a byte, the high bit set where more follow) and its weights, one byte a label.
 */
export interface WeightsFile {
  readonly models: Readonly<Record<string, CrfModel>>;
  readonly notes: Readonly<Record<string, unknown>>;
}

const MAGIC = [0x43, 0x52, 0x46, 0x31];

/** Writes a weights file; the same models and notes give the same bytes. */
export function writeWeights({models, notes}: WeightsFile): Uint8Array {
  const body: number[] = [];
  const heads = Object.entries(models).map(([name, {labels, bits, keys, weights, step, start, transitions}]) => {
    keys.forEach((key, k) => {
      let gap = key - (keys[k - 1] ?? 0);
      for (; gap > 127; gap >>>= 7) body.push((gap & 127) | 128);
      body.push(gap);
    });
    for (const weight of weights.subarray(0, keys.length * labels)) body.push(weight & 255);
    return {name, labels, bits, features: keys.length, step, start: [...start], transitions: [...transitions]};
  });
  const header = new TextEncoder().encode(JSON.stringify({notes, models: heads}));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length, true);
  return Uint8Array.from([...MAGIC, ...length, ...header, ...body]);
}

/** Reads a weights file. Throws where the bytes are not one. */
export function readWeights(bytes: Uint8Array): WeightsFile {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error("not a weights file: it does not begin with “CRF1”");
  let at = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, at))) as {
    notes: Record<string, unknown>;
    models: {
      name: string;
      labels: number;
      bits: number;
      features: number;
      step: number;
      start: number[];
      transitions: number[];
    }[];
  };
  const models: Record<string, CrfModel> = {};
  for (const {name, labels, bits, features, step, start, transitions} of header.models) {
    const keys = new Int32Array(features);
    for (let k = 0, key = 0; k < features; k++) {
      let shift = 0;
      for (; bytes[at]! & 128; shift += 7) key += (bytes[at++]! & 127) << shift;
      key += bytes[at++]! << shift;
      keys[k] = key;
    }
    const weights = new Int8Array(features * labels + STRIDE);
    for (let w = 0; w < features * labels; w++) weights[w] = (bytes[at++]! << 24) >> 24;
    models[name] = {
      labels,
      bits,
      keys,
      weights,
      step,
      start: Float32Array.from(start),
      transitions: Float32Array.from(transitions),
      index: indexKeys(keys, bits)
    };
  }
  return {models, notes: header.notes};
}
