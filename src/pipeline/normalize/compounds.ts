/** Words and prefixes that English joins to others with a hyphen: at a line's end the hyphen is theirs. */
export const COMPOUND_FIRSTS: ReadonlySet<string> = new Set(
  (
    'above active after age all anti auto back before below best bi blood board bone case clean close co cold counter cross ' +
    'day deep de disc dose double drug dual early electro evidence eight ex extra eye face family fast fee first five flare ' +
    'flexion follow foot four free full gel gluco go good half hand hard heart heat heavy height high hip home hot hour ' +
    'ice ill in industrial infra injury inter intra ipsi job joint knee late lab left leg life light limb line load long low ' +
    'make male many medial medically meta mid mild mind mini moderate month multi muscle musculo near neck nerve neuro new ' +
    'nine non nurse off office old on once one open opioid over own pain para patient peer per peri physician pin plain post ' +
    'pre pro pull push quality quasi range re relative right risk road round salt second self semi sensory ' +
    'seven severe sharp short side sign single sit six skin sleep slow small so soft spine stand start state steady step ' +
    'stress strength sub super surgeon ten tender thirty three through tissue to top toe touch treat trial tri trigger twelve ' +
    'twenty two ultra un under unit up upper urine use vendor very walk warm week weight well whole wide word work worker wrist ' +
    'year zero'
  ).split(' '),
);

/** Words that follow such a hyphen. */
export const COMPOUND_SECONDS: ReadonlySet<string> = new Set(
  (
    'adherent adjusted against ahead appropriate assessed assisted associated away axis backed based bearing blind body bone ' +
    'bound care case certified certification certify class clinical compliance compliant controlled counter cortical day ' +
    'dependent derived direct directed dose down drug duty eligible emergent end examination eye false fault feet fitting ' +
    'flexion focused foot free friendly grade hand high hour hours home in inch induced inflammatory injury invasive joint ' +
    'labeled leg level life limiting line list long loading low made mail management mark medical mild minute moderate month ' +
    'months narcotic neck needed off old on operative opioid opioids out over pain patient percent point pound pounds quality ' +
    'ray rays rated related release report reported resistant reviewed right scale section selective sensitive session side ' +
    'sided sized specific stage standing standard steroidal strength surgical taking term test the threatening three time ' +
    'times to traumatic treatment type up use users week weekly weeks wide work year years'
  ).split(' '),
);

/** What no word is, yet many end in. */
export const ENDINGS: ReadonlySet<string> = new Set(
  (
    'able al ally ance ation ative cal cation ding ed ence ent er ers ful fully hensive ible ic ical ically ied ies ing ings ity ' +
    'ization ized lation less ling lished ly ment mental ments mentation nation ness ning ous ological ology ration ring ry ' +
    'sion sions sis sive tation tated tations tic tics ties ting tion tional tions tity tive tively tory ture tured ty zation'
  ).split(' '),
);
