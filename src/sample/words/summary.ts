/** Ways to open a clinical summary. `{who}` is age and sex, `{injured}` the day. */
export const openings = [
  'The injured worker is a {who} who sustained an industrial injury on {injured}.',
  'The patient is a {who} with a date of injury of {injured}.',
  'This is a {who} with a reported injury on {injured}.',
  'The claimant is a {who} whose date of injury is {injured}.',
  'The applicant, a {who}, filed a claim for an injury of {injured}.',
  'The employee is a {who}, injured at work on {injured}.',
];

/** Age and sex as letters write them. */
export const ageForms: readonly ((age: number, sex: 'female' | 'male') => string)[] = [
  (age, sex) => `${age} year old ${sex}`,
  (age, sex) => `${age}-year-old ${sex}`,
  (age, sex) => `${age}-year old ${sex}`,
  (age, sex) => `now ${age}-year-old ${sex}`,
  (age, sex) => `${age} year-old ${sex === 'male' ? 'man' : 'woman'}`,
  (age, sex) => `${age}-year-old ${sex === 'male' ? 'man' : 'woman'}`,
  (age, sex) => `${age} y/o ${sex}`,
  (age, sex) => `${age} yo ${sex}`,
  (age, sex) => `${sex} patient who is ${age} years old`,
];

export const mechanismForms = [
  'The injury is ascribed to {mechanism}.',
  'The mechanism of injury was {mechanism}.',
  'According to the first report, the claim arose from {mechanism}.',
  'The mechanism is described as {mechanism}.',
];

export const noMechanism = [
  'The mechanism of injury is not described in the submitted records.',
  'How the injury came about is not told in the available records.',
];

export const diagnosisForms = [
  'The diagnoses are {list}.',
  'Diagnoses include {list}.',
  'The injured worker is being treated for {list}.',
  'The working diagnoses are {list}.',
];

/** Where there is one diagnosis alone. */
export const oneDiagnosisForms = [
  'The diagnosis is {list}.',
  'The injured worker is being treated for {list}.',
  'The working diagnosis is {list}.',
];

export const careForms = [
  'Treatment to date has consisted of {list}.',
  'Care so far has included {list}.',
  'Earlier treatment included {list}.',
];

export const careItems = [
  'activity modification',
  'rest and ice',
  'a home exercise program',
  'modified duty',
  'anti-inflammatory medication',
  '{n} sessions of physical therapy',
  '{n} visits of chiropractic care',
  'a corticosteroid injection',
  '{n} acupuncture visits',
  'a brace',
  'oral medication',
  'heat and stretching',
];

/** Care of what no therapist moves: organs, senses, mind. */
export const otherCareItems = [
  'observation',
  'rest',
  'oral medication',
  '{n} specialist visits',
  'time off work',
  'dietary advice',
  'patient education',
  'modified duty',
];

export const visitForms = [
  'On {date}, the patient reported {complaint}, rated {pain}.',
  'According to the progress note of {date}, there was {complaint}, with a pain level of {pain}.',
  'At the visit of {date}, complaints were {complaint}; the pain was {pain}.',
  'A report dated {date} notes {complaint}, scored {pain}.',
];

export const examForms = [
  'The examination showed {list}.',
  'On examination there was {list}.',
  'Objective findings included {list}.',
  'The physical examination was notable for {list}.',
];

export const medicationForms = [
  'Current medications include {list}.',
  'The patient takes {list}.',
  'The medication list names {list}.',
];

export const otherMedications = [
  'ibuprofen',
  'acetaminophen',
  'naproxen',
  'gabapentin',
  'tramadol',
  'cyclobenzaprine',
  'omeprazole',
  'lisinopril',
  'metformin',
  'duloxetine',
];

export const imagingForms = [
  'As to imaging, {finding}.',
  'Among the available studies, {finding}.',
  'Of earlier studies, {finding}.',
];

export const workForms = [
  'The patient is on temporary total disability.',
  'The patient works with restrictions of lifting no more than 15 pounds.',
  'The patient has returned to full duty.',
  'Work status is modified duty, which the employer cannot provide.',
  'The work status is not stated in the latest report.',
  'The patient has retired since.',
];

export const fillers = [
  'There were no new accidents since the last visit.',
  'Sleep is disturbed on most nights.',
  'The patient denies bowel or bladder problems.',
  'Daily activities such as cooking and dressing take longer than before.',
  'No side effects of the medication are reported.',
  'The height and the weight are not given.',
  'Parts of the handwritten notes are hard to read.',
  'The past medical history is without relevance.',
  'The patient smokes half a pack a day & drinks rarely.',
  'An earlier claim for the same part of the body was closed.',
  'The patient quotes the pain as "like a toothache" at night.',
  'The response to earlier care is described as fair.',
  'Symptoms are worse in cold weather and ease with rest.',
];

export const planForms = [
  'The treatment plan asks for {list}.',
  'The provider recommended {list}.',
  'A Request for Authorization dated {asked} lists {list}.',
  'On {asked}, authorization was requested for {list}.',
];

export const denialForms = [
  'Utilization review denied the request on {denied}.',
  'On {denied}, utilization review did not certify the request.',
  'The request was non-certified by utilization review on {denied}.',
  'The utilization review decision of {denied} denied the request, citing a lack of supporting findings.',
];

/** For the second, narrative part of a summary that is set in more than one paragraph. */
export const histories = [
  'At the first visit on {date}, {complaint} had been noted along with {finding}.',
  'An earlier note of {date} describes {complaint} and {finding}.',
  'When seen on {date}, the patient had {complaint}, and the examination found {finding}.',
];
