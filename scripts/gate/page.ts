import {
  type ConfigData,
  HtmlValidate,
  Rule,
  StaticConfigLoader,
  walk,
  type HtmlElement,
  type Plugin,
  type ResolvedConfig,
  type RuleConstructor,
} from 'html-validate';
import { decodeReferences } from './references.ts';

/** An element that a rule may ask about: it leads somewhere, loads something, holds code or has an id. */
export interface PageElement {
  tag: string;
  line: number;
  /** Names in lower case, character references decoded; '' for one without a value. */
  attributes: Record<string, string>;
  /** What stands in a script, a style or the title. */
  text: string;
}

/** What the gate knows of one page. */
export interface Page {
  /** In the site's folder, with `/`: `treatments/index.html`. */
  path: string;
  /** In their order. */
  elements: PageElement[];
  /** What the validator found. */
  invalid: { line: number; rule: string; message: string }[];
}

/** Makes a reader of pages. One validator serves all pages; parsing and validating are one pass. */
export function pageReader(): (path: string, html: string) => Page {
  let root: HtmlElement | null = null;
  class Collector extends Rule {
    setup(): void {
      this.on('dom:ready', ({ document }) => {
        root = document.root;
      });
    }
  }
  const validator = new HtmlValidate(new OneConfig(configWith(Collector)));
  return (path, html) => {
    root = null;
    const report = validator.validateStringSync(html, path);
    const messages = report.results.flatMap((result) => result.messages);
    return {
      path,
      elements: root ? elementsOf(root) : [],
      invalid: messages.map(({ line, ruleId, message }) => ({ line, rule: ruleId, message })),
    };
  };
}

/** Works the configuration out once: by itself the validator does so for every page, which takes it half of its time. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;
  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

function configWith(collector: RuleConstructor<void, void>): ConfigData {
  const plugin: Plugin = { name: 'gate', rules: { 'gate/collect': collector } };
  return {
    root: true,
    extends: ['html-validate:standard'],
    plugins: [plugin],
    rules: { 'doctype-style': 'off', 'gate/collect': 'error' },
  };
}

const TEXT_TAGS = ['script', 'style', 'title'];
/** Attributes that hold addresses. */
export const ADDRESS_ATTRIBUTES = [
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'href',
  'ping',
  'poster',
  'src',
  'srcset',
  'xlink:href',
];
const INTERESTING = new Set([...ADDRESS_ATTRIBUTES, 'http-equiv', 'id', 'name', 'srcdoc', 'style']);

function elementsOf(root: HtmlElement): PageElement[] {
  const elements: PageElement[] = [];
  walk.depthFirst(root, (node) => {
    const names = node.attributes.map(({ key }) => key.toLowerCase());
    const asked = names.some((name) => INTERESTING.has(name) || name.startsWith('on'));
    const tag = node.tagName.toLowerCase();
    if (!asked && !TEXT_TAGS.includes(tag)) return;
    const attributes = node.attributes.map(({ key, value }): [string, string] => [
      key.toLowerCase(),
      decodeReferences(String(value ?? '')),
    ]);
    elements.push({
      tag,
      line: node.location.line,
      attributes: Object.fromEntries(attributes),
      text: TEXT_TAGS.includes(tag) ? node.textContent : '',
    });
  });
  return elements;
}
