/**
 * The content security policy of a built page: only the archive's own files, nothing inline, no third party.
 *
 * @param wasm whether the page compiles WebAssembly, as the search index does.
 */
export function contentPolicy({ wasm }: { wasm: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "font-src 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
