/**
 * THE schema: the one description of archive settings, taxonomies and case files. The content collection, the importer,
 * `check`, the sample generator and the tests all use it; types are inferred from it and written nowhere else.
 */
export * from './schema/archive.ts';
export * from './schema/case-file.ts';
export * from './schema/synonyms.ts';
export * from './schema/taxonomy.ts';
