// A list of results, drawn. What is fetched for a result is filled in when it comes.
import { article, card, marked, sentences } from './snippets.js';
import { words } from './words.js';

const atFirst = { names: 5, titles: 5, texts: 8 };
const further = 20;

// A text in the singular or in the plural.
export const count = (number, one, many) => number === 1 ? one : many.replace('{0}', number);

const element = (tag, className, ...content) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
};

const link = (href, className, ...content) => Object.assign(element('a', className, ...content), { href });
const drawn = cut => cut.map(piece => piece.isMarked ? element('mark', '', piece.text) : piece.text);
const day = ({ date, iso }) => element('span', 'when', Object.assign(element('time', '', date), { dateTime: iso }));

// A role counts on the day of the newest article; what a card says of today is said of that day.
const roleOn = (card, on) => card.roles.find(role => (!role.from || role.from <= on) && (!role.to || on <= role.to))?.text;

const nameless = (alias, name) => {
  const known = words(name).map(w => w.key);
  return !words(alias).every(w => known.includes(w.key));
};

export class Results {
  #place;
  #says;
  #shelves;
  #shown = {};
  #filling = [];

  constructor(place, shelves) {
    [this.#place, this.#says, this.#shelves] = [place, place.dataset, shelves];
  }

  // Another result begins short.
  fold() {
    this.#shown = {};
  }

  clear() {
    this.#place.replaceChildren();
  }

  // Gives what is still being fetched. Who reads in the list stays where they were.
  draw({ names, titles, texts }, terms) {
    const [place, says] = [this.#place, this.#says];
    const held = place.contains(document.activeElement) ? document.activeElement.href : null;
    this.#filling = [];
    const again = () => this.draw({ names, titles, texts }, terms);
    place.replaceChildren(
      ...this.#section('names', says.names, names, hit => this.#name(hit), again),
      ...this.#section('titles', says.titles, titles, at => this.#article(at, terms, false), again),
      ...this.#section('texts', says.texts, texts, at => this.#article(at, terms, true), again));
    const all = Promise.all(this.#filling);
    if (held) all.then(() => [...place.querySelectorAll('a')].find(a => a.href === held)?.focus());
    return all;
  }

  #section(name, title, hits, draw, again) {
    if (hits.length === 0) return [];
    const most = this.#shown[name] ?? atFirst[name];
    const heading = Object.assign(element('h2', '', title), { id: `_${name}` });
    const made = element('section', 'hits', heading, element('ol', `found ${name}`, ...hits.slice(0, most).map(draw)));
    made.setAttribute('aria-labelledby', heading.id);
    if (hits.length > most) {
      const more = Object.assign(element('button', '', this.#says.more.replace('{0}', Math.min(hits.length - most, further))), { type: 'button' });
      more.addEventListener('click', () => {
        this.#shown[name] = most + further;
        again().then(() => this.#place.querySelector(`.${name} > li:nth-child(${most + 1}) a`)?.focus());
      });
      made.append(more);
    }
    return [made];
  }

  #name({ thing, alias }) {
    const role = element('span', 'role', thing.label);
    const item = element('li', '', link(thing.href, '', thing.name));
    if (alias && nameless(alias, thing.name)) item.append(' ', element('span', 'count', `(${alias})`));
    item.append(role);
    if (thing.kind === 'tags') {
      role.append(` · ${count(thing.weight, this.#says.article, this.#says.articleCount)}`);
      return item;
    }
    card(this.#shelves, thing.href).then(card => {
      if (!card) return;
      role.textContent = [card.kind, roleOn(card, this.#says.day)].filter(Boolean).join(' · ');
      if (card.summary) item.append(element('p', 'line', card.summary));
      item.append(element('p', 'count', card.counts));
    });
    return item;
  }

  #article(at, terms, isQuoted) {
    const item = element('li');
    const fill = async () => {
      const found = await article(this.#shelves, at);
      item.append(day(found), link(found.href, 'title', ...drawn(marked(found.title, terms))));
      for (const sentence of isQuoted ? await sentences(this.#shelves, found, terms) : []) {
        item.append(element('p', 'snippet', ...drawn(sentence.pieces), ' ',
          link(sentence.href, 'jump', this.#says.context, element('span', 'hidden', `: ${found.title}`))));
      }
    };
    this.#filling.push(fill().catch(() => item.remove()));
    return item;
  }
}
