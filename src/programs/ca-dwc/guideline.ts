/**
 * A guideline line after its label, or `null` where it says in whatever words that none was cited.
 *
 * @param text One line, joined.
 */
export function guidelineOf(text: string): string | null {
  const rest = text.replace(NONE_CITED, '').trim();
  return rest === '' ? null : text;
}

// A whole sentence that says so and nothing else; what is cited beside it keeps the whole text.
const NONE_CITED =
  /(?:^|(?<=\.\s))(?:[^.]{0,60}\b(?:did\s+not|does\s+not|failed\s+to|didn['\u2019]t)\s+(?:cite|reference|provide|list|state|include|identify|rely\s+on|use|specify|give)\s+(?:any|an?|the|its)\b[^.]{0,140}|[^.]{0,60}\b(?:cited|provided|gave|listed|referenced|relied\s+on)\s+no\b[^.]{0,140}|no\s+(?:medical\s+|specific\s+)?(?:evidence|guidelines?|citations?|criteria|basis)\b[^.]{0,100}|none(?:\s+(?:was\s+|were\s+)?(?:cited|given|provided|listed|stated|noted))?|not\s+(?:cited|provided|applicable|given|stated)|n\/a)\s*(?:\.|$)/gi;
