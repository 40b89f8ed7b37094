/**
 * Whether this build is a preview (`npm run build -- --preview`): the same pages with a banner, and none for search engines.
 * Browsers, where no page asks, have no environment.
 */
export const isPreview = (): boolean => globalThis.process?.env['CASEBOOK_PREVIEW'] === '1';
