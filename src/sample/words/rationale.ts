/** Ways to begin a rationale. */
export const openers = [
  'According to the report of {date}, the patient has {complaint}.',
  'The request is for {request}.',
  'The records through {date} were reviewed in full.',
  'Per the progress note of {date}, the treating physician asks for {request}.',
  'This {age}-year-old patient presents with {complaint}.',
  'The question is whether {thing} is needed for {diagnosis}.',
  'The patient was last seen on {date} with pain rated {pain}.',
  'At issue is the request for {request}, dated {asked}.',
];

/** Ways to bring in what a guideline says; `{rule}` begins with a small letter. */
export const ruleForms = [
  'According to the {guideline}, {rule}',
  'In the {guideline}, {rule}',
  'Per the {guideline}, {rule}',
  'Under the {guideline}, {rule}',
];

/** Facts of the case that lead up to the decision. */
export const facts = [
  'The latest examination notes {finding}.',
  'The note of {date} records {finding} and {other}.',
  'The patient is {age} years old and reports {complaint}.',
  'The diagnosis of record is {diagnosis}.',
  'The pain level on {date} was {pain}.',
  'The injury of {injured} is being treated as {diagnosis}.',
  'The submitted notes describe {complaint}, with {finding}.',
];

/** A remark that decides nothing. */
export const remarks = [
  'The reviewer has weighed the notes of the therapist as well as those of the physician.',
  'The guideline has been applied together with the details of this case.',
  'Nothing in the appeal adds to these facts.',
  'The utilization review came to its decision on a smaller set of records.',
  'This decision does not touch other care that has been authorized.',
];

export const upheldVerdicts = [
  'Therefore, the request is not medically necessary.',
  'As such, the request for {request} is not medically necessary.',
  'Based on this, the current request is not medically necessary.',
  'Consequently, {request} is not medically necessary.',
  'The request is therefore not medically necessary at this time.',
  'Given the above, the requested treatment is not medically necessary.',
];

export const overturnedVerdicts = [
  'Therefore, the request is medically necessary.',
  'As such, the request for {request} is medically necessary.',
  'Consequently, {request} is medically necessary.',
  'The request is therefore medically necessary.',
  'Given the above, the requested treatment is medically necessary.',
];

/** Where a part is granted. */
export const partialVerdicts = [
  'Therefore, {granted} are medically necessary and the remainder of the request is not medically necessary.',
  'The request is modified: {granted} of the requested {n} are medically necessary, and the rest is not.',
];

/** After opioids and sedatives that are not approved. */
export const taperings = [
  'A gradual taper is advised, since abrupt cessation can be harmful.',
  'The medication should be weaned under the care of the prescriber.',
];
