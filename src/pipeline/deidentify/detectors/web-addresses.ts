import { isCited } from '../cited.ts';
import { type Span, spansOf } from '../span.ts';

/** Finds web addresses but for those of guidelines, governments, journals and libraries, judged by their host; and IP addresses. */
export function findWebAddresses(text: string): Span[] {
  const addresses = spansOf(text, ADDRESS, 'identifier', 0.85, 'a web address of no known library');
  return [
    ...addresses.filter(
      ({ start, end }) =>
        !isLibrary(text.slice(start, end)) &&
        (isPersonal(text.slice(start, end)) || !isCited(text, start)),
    ),
    ...spansOf(text, IP, 'identifier', 0.85, 'an IP address'),
  ];
}

const ADDRESS =
  /(?<![\p{L}\p{N}@.])(?:https?:\s?\/\/\s?|www\.)[^\s<>()[\]"]+[^\s<>()[\]".,;:!?]|(?<![\p{L}\p{N}@./-])(?:[a-z\d-]+\.)+(?:com|net|me|info|biz|us|io)(?:\/[^\s<>()[\]"]*)?(?![\p{L}\p{N}])/dgiu;
// Sections are numbered "3.3.1.2": an address has at least two octets of two digits or more.
const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IP = new RegExp(
  `(?<![\\d.])(?=(?:\\d\\.)*\\d\\d+\\.(?:\\d\\.)*\\d\\d)(?:${OCTET}\\.){3}${OCTET}(?![\\d.]\\d|\\d)`,
  'dgu',
);

// Of somebody, even where something is cited.
const isPersonal = (address: string): boolean => {
  const host = hostOf(address);
  return (
    host.length < LONGEST_HOST &&
    (PERSONAL.test(host) || /\/(?:patients?|users?|members?|profiles?|people|~)/i.test(address))
  );
};
const PERSONAL =
  /clinic|portal|patient|my-?chart|law\b|legal|attorney|facebook|linkedin|twitter|instagram|tiktok|dropbox|(?:drive|docs)\.google|icloud|onedrive|yelp|healthgrades/;

const hostOf = (address: string): string =>
  (address.replace(/^https?:\s?\/\/\s?/i, '').split(/[/?#:]/)[0] ?? '').toLowerCase();

const isLibrary = (address: string): boolean => {
  const host = hostOf(address);
  return host.length < LONGEST_HOST && LIBRARY.test(host);
};
// RFC 1035: 255 octets with the root's.
const LONGEST_HOST = 255;
const LIBRARY =
  /(?:^|\.)(?:[a-z-]{1,63}\.gov|gov\.[a-z]{2}|nhs\.uk|who\.int|[a-z-]{1,63}\.edu|acoem\.org|odg-twc\.com|odgbymcg\.com|odg\.com|worklossdata\.com|mdguidelines\.com|acoempracguides\.org|aaos\.org|orthoguidelines\.org|aetna\.com|cigna\.com|anthem\.com|uptodate\.com|medscape\.com|emedicine\.com|webmd\.com|drugs\.com|rxlist\.com|pdr\.net|epocrates\.com|cochrane\.org|cochranelibrary\.com|bmj\.com|nejm\.org|jamanetwork\.com|sciencedirect\.com|springer\.com|springerlink\.com|biomedcentral\.com|wiley\.com|lww\.com|tandfonline\.com|oup\.com|oxfordjournals\.org|plos\.org|plosone\.org|spine\.org|asipp\.org|painphysicianjournal\.com|painmed\.org|asahq\.org|acr\.org|apta\.org|aanem\.org|mayoclinic\.org|clevelandclinic\.org|wikipedia\.org|wheelessonline\.com|physio-pedia\.com|merckmanuals\.com|aafp\.org|ama-assn\.org|doi\.org)$/;
