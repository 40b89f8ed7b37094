import { atomOf, type FeedEntry } from './archive/atom.ts';
import { MOST_TOLD, newestPublished, type Told } from './archive/feed.ts';
import type { Hub } from './archive/hub.ts';
import { bodyPartLabels, treatmentLabel } from './archive/labels.ts';
import { type Archive, archive } from './cases.ts';
import { hubs } from './hubs.ts';
import { feeds as words, lang, outcomes, quotations, unknown } from './messages/en.ts';
import { askedQuantity, outcomeGloss } from './messages/outcome-gloss.ts';
import { movedHubs } from './moved-hubs.ts';
import { caseSlug, determinationUrl, feedUrl, homeUrl, hubUrl } from './urls.ts';

/** What a feed is about: a hub, or without one the whole archive. */
export type Topic = Hub | undefined;

/** Where a topic's feed stands, where it has one: with nothing to tell there is no feed. */
export async function feedOf(topic: Topic): Promise<string | undefined> {
  const told = hasFeed(topic) ? await toldOf(topic) : [];
  return told.length > 0 ? feedUrl(topic?.kind, topic?.slug) : undefined;
}

/** All feeds by the path of their folder, old addresses of hubs included; the archive's own has none. */
export async function feedTopics(): Promise<{ folder: string | undefined; topic: Topic }[]> {
  const kinds = await Promise.all((['treatments', 'guidelines', 'outcomes'] as const).map(hubs));
  const moved = (await movedHubs()).map(({ from, hub }) => ({ folder: from, topic: hub }));
  const all = [
    { folder: undefined, topic: undefined },
    ...kinds.flat().map((hub) => ({ folder: `${hub.kind}/${hub.slug}`, topic: hub })),
    ...moved,
  ];
  const addresses = await Promise.all(all.map(({ topic }) => feedOf(topic)));
  return all.filter((_, index) => addresses[index] !== undefined);
}

/** Treatment classes, guidelines and outcomes have feeds. */
const hasFeed = (topic: Topic): boolean =>
  !topic ||
  topic.kind === 'guidelines' ||
  topic.kind === 'outcomes' ||
  (topic.kind === 'treatments' && topic.slug.includes('/'));

async function toldOf(topic: Topic): Promise<Told[]> {
  const { determinations, publications } = await archive();
  return newestPublished(topic?.determinations ?? determinations, ({ data }) =>
    publications.get(caseSlug(data.id)),
  );
}

/** A topic's feed as an Atom document. @param site the site's own address. */
export async function writeFeed(topic: Topic, site: URL | undefined): Promise<string> {
  const known = await archive();
  const { name, licence } = known.settings;
  const whole = (address: string) => new URL(address, site).href;
  return atomOf({
    title: words.title(name, topic?.label),
    subtitle: [known.settings.notice, words.subtitle(MOST_TOLD)].filter(Boolean).join(' '),
    address: whole(feedUrl(topic?.kind, topic?.slug)),
    page: whole(topic ? hubUrl(topic.kind, topic.slug) : homeUrl()),
    author: name,
    rights: words.rights(licence.name, licence.url),
    lang,
    entries: (await toldOf(topic)).map((told) => entryOf(told, known, whole)),
  });
}

function entryOf(
  { decided, publication }: Told,
  { taxonomy }: Archive,
  whole: (address: string) => string,
): FeedEntry {
  const { determination, number } = decided;
  const { id, decided: when, determinations } = decided.case.data;
  const about = quotations.about(
    treatmentLabel(taxonomy, determination.treatment) ?? unknown.treatment,
    bodyPartLabels(taxonomy, determination.bodyParts),
    askedQuantity(determination),
  );
  const place =
    determinations.length > 1 ? quotations.caseDecision(id, number) : quotations.caseNumber(id);
  const quote = determination.reasons.find((reason) => reason.quote !== undefined)?.quote;
  const sentences = [
    `${place}, ${quotations.decided(when)}`,
    words.asked(determination.request),
    ...(quote ? [`“${quote}”`] : []),
  ];
  return {
    title: words.entry(about, outcomes[determination.outcome].word, outcomeGloss(determination)),
    summary: sentences.join('\n'),
    address: whole(determinationUrl(id, number)),
    ...publication,
  };
}
