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
  // What QuickJS says when it is torn down in the middle of a job: the kernel knows, and says it better.
  const emscriptenModule = {printErr: () => undefined} as CustomizeVariantOptions["emscriptenModule"];
  const custom = newVariant(variant as unknown as QuickJSSyncVariant, {...options, wasmMemory, emscriptenModule});
  return newQuickJSWASMModuleFromVariant(custom);
}
