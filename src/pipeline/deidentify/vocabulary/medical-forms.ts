/**
 * Whether a folded word is a medical one by its ending: names of operations, examinations and diseases ("foraminotomies",
 * "chondropathic"), and the stems by which substances are named ("ibuprofen" as "suprofen"; WHO, "The use of stems in the
 * selection of International Nonproprietary Names"). Only endings that no surname has, on words of eight letters or more.
 */
export const isMedicalForm = (folded: string): boolean => folded.length >= 8 && ENDING.test(folded);

const OPERATIONS =
  'ectom(?:y|ies|ized)|otom(?:y|ies)|ostom(?:y|ies)|oplast(?:y|ies)|orrhaph(?:y|ies)|odes[ie]s|oscop(?:y|ies|ic|ically)|ograph(?:y|ies|ic|ically)|ograms?|ometr(?:y|ic)';
const DISEASES =
  'opath(?:y|ies|ic)|algias?|itides|omalacia|olisthesis|trophic|trophy|plegi[ac]|paresis|esthesias?|emias?|emic|uria|oxia|oedema|thoses|phobi[ac]|myositis|fibrosis|stenos[ei]s|necrosis|sclerosis|arthrosis|arthroses';
const TRADES =
  'olog(?:y|ies|ical|ically|ists?)|iatr(?:y|ic|ists?)|otherap(?:y|ies|ist|ists)|aceuticals?';
const SUBSTANCES =
  'azepam|azolam|codone|morphone|profen|oxetine|triptan|triptyline|prazole|sartan|olol|statin|cycline|cillin|mycin|floxacin|coxib|fenac|gabalin|oxicam|barbital|caine|setron|tidine|dronate|thiazide|phylline|azosin|nazole|sulfate|phosphate|chloride|hydrobromide|acetate|citrate|tartrate|maleate|salicylate';

const ENDING = new RegExp(`(?:${OPERATIONS}|${DISEASES}|${TRADES}|${SUBSTANCES})$`);
