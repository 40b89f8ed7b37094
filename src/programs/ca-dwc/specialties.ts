/** The specialties of a list as printed: "Preventive Medicine, Occupational Medicine". Commas and semicolons part them. */
export function splitSpecialties(list: string): string[] {
  const [text] = list.split(/\.\s*$/);
  return (text ?? '')
    .split(/\s*[;,\u2022]\s*(?![^(]*\))/)
    .map((part) => part.replace(/^(?:and|&)\s+/i, '').trim())
    .filter((part) => part !== '');
}
