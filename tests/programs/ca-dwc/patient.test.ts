import { expect, test } from 'vitest';
import { readPatient } from '../../../src/programs/ca-dwc/patient.ts';

test.each([
  ['The patient is a 39-year old female with an injury of the back.', 39, 'female'],
  ['This is a 43 year old male who fell off a ladder.', 43, 'male'],
  ['This 43 year-old man fell off a ladder.', 43, 'male'],
  ['The applicant is a 53-year-old right-hand-dominant female.', 53, 'female'],
  ['The patient is a now 43-year-old male.', 43, 'male'],
  ['This case involves a now 52-year-old, left handed African-American woman.', 52, 'female'],
  ['The 58 year old female injured worker suffered a fall.', 58, 'female'],
  ['The injured worker is a 37 y/o M who lifts pallets.', 37, 'male'],
  ['Claimant is a 41 y.o. F, a cook.', 41, 'female'],
  ['The injured worker is a 61 yo gentleman.', 61, 'male'],
  ['A fifty-two-year-old woman slipped on a wet floor.', 52, 'female'],
  ['The patient is a nineteen year old man.', 19, 'male'],
  ['The patient is a 45-year-old (DOB withheld) male.', 45, 'male'],
  ['The injured worker is a male, age 45, who twisted a knee.', 45, 'male'],
  [
    'The claimant is a 50-year-old who was hurt at work. She reports pain, and her sleep is poor.',
    50,
    'female',
  ],
  ['The injured worker is a 33-year-old. He reports pain. His knee swells.', 33, 'male'],
  ['The female patient, aged 28, was struck by a cart.', 28, 'female'],
  ['The applicant, a 47-year-old woman, reports pain.', 47, 'female'],
  ['The injured worker (IW) is a 29 years old male.', 29, 'male'],
  ['The patient is a 38 year old Spanish-speaking, right-handed female.', 38, 'female'],
  ['The patient is a 64-yr-old lady.', 64, 'female'],
  ['The employee was a 55-year-of-age male.', 55, 'male'],
  ['The injured worker is a represented 58-year-old former roofer who hurt himself.', 58, 'male'],
  ['The applicant, a 31-year-old truck driver, fell. She reports pain.', 31, 'female'],
  ['There is a tear of the labrum in this 29-year-old cook. His shoulder clicks.', 29, 'male'],
  ['41 YOF with knee pain since 2-3-15.', 41, 'female'],
  ['This employee, a man of 63, fell from a ladder.', 63, 'male'],
  ['The patient is 36 and strained his wrist.', 36, 'male'],
  ['The patient, age 57, is a female with back pain.', 57, 'female'],
  ['At 48 years of age, this male worker fell.', 48, 'male'],
  ['The patient was hired at age 19. He is now 53 years old.', 53, 'male'],
])('reads age and sex: %s', (text, age, sex) => {
  expect(readPatient([text])).toEqual({ age, sex });
});

test.each([
  ['The patient cares for her 12-year-old son. She reports pain.', undefined, 'female'],
  [
    'The injured worker is a 45 year old male whose wife, a 40-year-old woman, drives him.',
    45,
    'male',
  ],
  ['His wife is a 40-year-old woman. The patient is a 44-year-old male.', 44, 'male'],
  ['The daughter, a 16-year-old female, called. The applicant is a 48-year-old male.', 48, 'male'],
  ['The driver was a 70-year-old man. The patient is a 31 year old female.', 31, 'female'],
  ['Imaging is for patients over 65 years old. The claimant reports pain.', undefined, undefined],
  ['He has a 30 year old scar. The 44 year old male reports pain.', 44, 'male'],
  ['The injured worker reports a 20 year history of pain.', undefined, undefined],
  ['The applicant is a 36-year-old. He and his wife live alone; she drives.', 36, undefined],
  ['The patient reports pain rated 7 out of 10.', undefined, undefined],
  ['He/she was seen. His/her knee was normal.', undefined, undefined],
  ['The worker was hurt on 4/5/2009 at age 40. She has neck pain.', undefined, 'female'],
  ['The claimant is a woman who was 51 years old at the time of the fall.', undefined, 'female'],
  ['The claimant has a 15-year-old back fracture.', undefined, undefined],
  ['The treating physician signed her report. The patient has pain.', undefined, undefined],
  ['Mrs. [name] has knee pain.', undefined, 'female'],
  ['This is a male with low back pain.', undefined, 'male'],
])('takes nobody else for the patient: %s', (text, age, sex) => {
  expect(readPatient([text])).toEqual({ ...(age && { age }), ...(sex && { sex }) });
});

test('reads what the summary leaves out from the rationales', () => {
  expect(readPatient(['The worker fell.', 'This 27-year-old female was seen.'])).toEqual({
    age: 27,
    sex: 'female',
  });
});
