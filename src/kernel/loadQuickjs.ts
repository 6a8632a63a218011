import variant from "@jitl/quickjs-wasmfile-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type CustomizeVariantOptions,
  type QuickJSSyncVariant,
  type QuickJSWASMModule
} from "quickjs-emscripten-core";

/** What QuickJS's WebAssembly memory begins with, in pages of 64 kB. */
const initial = 256;

/**
 * Loads QuickJS with a memory that cannot grow beyond a limit.
 * @param memory bytes
 */
export function loadQuickjs(options: CustomizeVariantOptions, memory: number): Promise<QuickJSWASMModule> {
  const wasmMemory = new WebAssembly.Memory({initial, maximum: Math.floor(memory / 65_536)});
  const custom = newVariant(variant as unknown as QuickJSSyncVariant, {...options, wasmMemory});
  return newQuickJSWASMModuleFromVariant(custom);
}
