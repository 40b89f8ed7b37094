/** A part of the body as letters speak of it: what happened, what is found, what it is called. */
export interface Region {
  /** Slug in `taxonomy/body-parts.yaml`. */
  part: string;
  /** As requests and examinations name it: "lumbar spine". Here and below `{side}` is where a side is told. */
  name: string;
  /** As people complain of it: "low back". */
  lay: string;
  diagnoses: string[];
  /** After "was injured when": "lifting a pallet of tile". */
  mechanisms: string[];
  complaints: string[];
  /** Findings without anything telling. */
  calm: string[];
  /** Telling findings: a deficit, instability, a positive test. */
  telling: string[];
  /** What earlier imaging showed, as a whole clause: "an MRI of the lumbar spine showed a disc bulge at L4-5". */
  imaging: string[];
  /** The MTUS chapter of 2004 or 2007 that speaks of it; absent: none does. */
  chapter?: { id: string; title: string; acoem: string; pages: string };
  /** The ODG chapter. */
  odg: string;
  /** The ACOEM guideline of today. */
  acoem: string;
}
