import tseslint from "typescript-eslint";

export default tseslint.config(
  {ignores: ["dist/", "dist-*/", "node_modules/", "src/.observablehq/", "coverage/", "**/*.generated.ts"]},
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_", varsIgnorePattern: "^_"}],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: ["error", "always", {null: "ignore"}]
    }
  },
  {files: ["loaders/**", "test/**"], rules: {"no-console": "off"}}
);
