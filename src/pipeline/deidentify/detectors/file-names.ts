import { type Span, spansOf } from '../span.ts';

/** Finds names of files, which scanners and clerks call after people: "DiazAna_PR2.pdf". Those inside web addresses are left to these. */
export function findFileNames(text: string): Span[] {
  return [
    ...spansOf(text, FILE, 'identifier', 0.97, 'a name of a file'),
    ...spansOf(text, SCANNED, 'identifier', 0.9, 'letters and digits on both sides of a low line'),
  ];
}

const FILE =
  /(?<![\p{L}\p{N}./_@-])[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’&-]{1,80}\.(?:pdf|docx?|rtf|tiff?|jpe?g|png|xlsx?|csv|msg|eml|zip|wav|mp3|mp4|dcm)(?![\p{L}\p{N}/])/dgiu;
const SCANNED =
  /(?<![\p{L}\p{N}./_@-])\p{L}[\p{L}\p{M}]{2,60}(?:_[\p{L}\p{N}]{1,40}){0,4}_\d{4,}(?![\p{L}\p{N}])/dgu;
