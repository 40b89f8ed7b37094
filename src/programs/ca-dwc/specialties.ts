/** The specialties of a list as printed: "Preventive Medicine, Occupational Medicine". Commas and semicolons part them. */
export function splitSpecialties(list: string): string[] {
  const [text] = list.split(/\.\s*$/);
  return (text ?? '')
    .split(/[;,\u2022](?![^(]{0,200}\))/)
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and|&)\s+/i, '')
        .trim(),
    )
    .filter((part) => part !== '');
}
