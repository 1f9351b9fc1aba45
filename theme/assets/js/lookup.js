// The index that Briefing writes below /search/ (SearchIndexPages.cs), and what is found in it. Knows nothing of the page.
import { distance, tolerance, words } from './words.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitOf = new Map([...alphabet].map((c, i) => [c, i]));

// Which shelf a word stands on: Shelf.cs.
const shelfOf = word => {
  const code = word.charCodeAt(0);
  return /[0-9]/.test(word[0]) ? '0' : code < 0x80 ? word[0] : code < 0x900 ? 'u' + code.toString(16) : 'b' + (code >> 7).toString(16);
};

// Ascending numbers from a text: Numbers.cs.
const numbers = (text, found = []) => {
  for (let i = 0, last = -1; i < text.length; i++) {
    let rest = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = digitOf.get(text[i]);
      rest |= (digit & 31) << shift;
      if (digit < 32) break;
      i++;
    }
    found.push(last += rest + 1);
  }
  return found;
};

const json = async (address, options) => {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
};

// What a reader asked for. The last word may go on, unless something was typed behind it.
export const parse = text => {
  const asked = words(text);
  const isOpen = asked.length > 0 && asked.at(-1).end === text.trimEnd().length && !/\s$/.test(text);
  const keys = asked.map(w => w.key);
  return { keys, isOpen, row: keys.join(' '), run: keys.join('') };
};

const begins = (query, i) => query.isOpen && i === query.keys.length - 1;

// One of the names of something, against what was asked: 0 the whole name, 1 its beginning, 2 words of it, 3 it is among the words asked; else null.
const rank = (name, query) => {
  if (name.run === query.run) return 0;
  if (query.isOpen ? name.row.startsWith(query.row) || name.run.startsWith(query.run) : name.row.startsWith(query.row + ' ')) return 1;
  if (query.keys.every((key, i) => name.keys.some(k => begins(query, i) ? k.startsWith(key) : k === key))) return 2;
  return name.run.length > 2 && ` ${query.row} `.includes(` ${name.row} `) ? 3 : null;
};

// How far off the words asked are from words of a name; null where one is too far.
const miss = (name, query) => {
  let sum = 0;
  for (const [i, key] of query.keys.entries()) {
    const most = tolerance(key.length);
    const least = Math.min(...name.keys.map(k => distance(key, k, most, begins(query, i))));
    if (least > most) return null;
    sum += least;
  }
  const whole = tolerance(query.run.length);
  return sum + (distance(query.run, name.run, whole) > whole ? 1 : 0);
};

export class Lookup {
  #address;
  #base;
  #contents;
  #files = new Map();
  #articles = new Map();

  // Where the index is, and the site.
  constructor(address, base) {
    [this.#address, this.#base] = [address, base];
  }

  // What leads to the rest. Asked for anew where the server has another build by now.
  contents() {
    return this.#contents ??= json(this.#address, { cache: 'no-cache' });
  }

  forget() {
    this.#contents = undefined;
    this.#files.clear();
    this.#articles.clear();
  }

  #file(name, part, read = value => value) {
    const key = part === '' ? name : `${name}-${part}`;
    if (!this.#files.has(key)) {
      const file = this.contents().then(({ version }) => json(new URL(`${version}/${key}.json`, new URL(this.#address, location)))).then(read);
      file.catch(() => this.#files.delete(key));
      this.#files.set(key, file);
    }
    return this.#files.get(key);
  }

  async #names(keys) {
    const { names: shelves, kinds } = await this.contents();
    const wanted = shelves[0] === '' ? shelves : [...new Set(keys.map(shelfOf))].filter(shelf => shelves.includes(shelf));
    const read = rows => rows.map(([name, kind, weight, slug, ...aliases]) => ({
      name, weight, kind: kinds[kind][0], label: kinds[kind][1],
      href: this.#base + kinds[kind][0] + '/' + encodeURIComponent(slug || name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')) + '/',
      names: [name, ...aliases].map(text => {
        const keys = words(text).map(w => w.key);
        return { text, keys, row: keys.join(' '), run: keys.join('') };
      }),
    }));
    const rows = (await Promise.all(wanted.map(shelf => this.#file('names', shelf, read)))).flat();
    return wanted.length < 2 ? rows : [...new Map(rows.map(row => [row.href, row])).values()];
  }

  // The addresses of all entities and tags; of none where they are many.
  async addresses() {
    const { names: shelves } = await this.contents();
    return shelves[0] === '' ? (await this.#names([])).map(row => row.href) : [];
  }

  // Everything of that name, best first; where nothing is, what is spelt nearly so.
  async names(query) {
    const rows = await this.#names(query.keys);
    const hits = (measure, isNear) => {
      const found = [];
      for (const row of rows) {
        let best = null;
        for (const [i, name] of row.names.entries()) {
          const value = measure(name, query);
          // The name itself before an alias that fits as well.
          if (value !== null && (best === null || value + (i > 0 ? .5 : 0) < best.rank)) best = { row, isNear, rank: value + (i > 0 ? .5 : 0), alias: i > 0 ? name.text : null };
        }
        if (best) found.push(best);
      }
      return found.sort((a, b) => a.rank - b.rank || b.row.weight - a.row.weight);
    };
    const found = hits(rank, false);
    return found.length > 0 ? found : hits(miss, true);
  }

  async #shelf(name) {
    const { words: shelves } = await this.contents();
    const shelf = '' in shelves ? '' : name;
    if (!(shelf in shelves)) return { name: shelf, starts: [], terms: [], sizes: [] };
    return this.#file('words', shelf, ({ starts, words: text }) => {
      const terms = [], sizes = [];
      for (const entry of text === '' ? [] : text.split(' ')) {
        terms.push((terms.at(-1) ?? '').slice(0, parseInt(entry[0], 36)) + entry.slice(2));
        sizes.push(parseInt(entry[1], 36));
      }
      return { name: shelf, starts, terms, sizes };
    });
  }

  // The words of the articles that a word asked for can mean: itself, those it begins, else those spelt nearly so.
  async #terms(key, isBeginning) {
    const shelf = await this.#shelf(shelfOf(key));
    const first = lowerBound(shelf.terms, key);
    const found = shelf.terms[first] === key ? [{ shelf, at: first, worth: 4 }] : [];
    if (isBeginning && key.length > 2) {
      const longer = [];
      for (let at = first + found.length; at < shelf.terms.length && shelf.terms[at].startsWith(key); at++) longer.push({ shelf, at, worth: 3 });
      found.push(...longer.sort((a, b) => shelf.sizes[b.at] - shelf.sizes[a.at] || a.at - b.at).slice(0, 24));
    }
    const most = tolerance(key.length);
    if (found.length > 0 || most === 0) return found;
    // The first two letters may be swapped, or the first be one too many (or one that an apostrophe parts from the rest).
    const other = await this.#shelf(shelfOf(key.slice(1)));
    let least = most, near = [];
    for (const each of other === shelf ? [shelf] : [shelf, other]) {
      for (const [at, term] of each.terms.entries()) {
        const off = distance(key, term, least, isBeginning);
        if (off > least) continue;
        if (off < least) [least, near] = [off, []];
        near.push({ shelf: each, at, worth: 2 - off / 2, isNear: true, more: Math.abs(term.length - key.length) });
      }
    }
    return near.sort((a, b) => a.more - b.more || b.shelf.sizes[b.at] - a.shelf.sizes[a.at]).slice(0, 6);
  }

  async #places({ shelf, at }) {
    let file = shelf.starts.length - 1;
    while (shelf.starts[file] > at) file--;
    const rows = await this.#file('places', shelf.name === '' ? file : `${shelf.name}-${file}`);
    const [texts, titles = ''] = rows[at - shelf.starts[file]].split(' ');
    return { texts: numbers(texts), titles: numbers(titles) };
  }

  // The articles with most of the words, best and then newest first: those that have all in their title, and those that have them in their text.
  async articles(query) {
    const { articles: count } = await this.contents();
    const asked = await Promise.all(query.keys.map((key, i) => this.#terms(key, begins(query, i))));
    const places = await Promise.all(asked.map(terms => Promise.all(terms.map(term => this.#places(term)))));
    const collect = which => {
      const [words, worth, own] = [new Uint8Array(count), new Float32Array(count), new Float32Array(count)];
      for (const [i, terms] of asked.entries()) {
        own.fill(0);
        for (const [j, term] of terms.entries()) for (const at of places[i][j][which]) if (term.worth > own[at]) own[at] = term.worth;
        for (let at = 0; at < count; at++) {
          if (own[at] === 0) continue;
          words[at]++;
          worth[at] += own[at];
        }
      }
      return { words, worth };
    };
    const list = ({ words, worth }, least) => {
      const found = [];
      for (let at = 0; at < count; at++) if (words[at] >= least) found.push(at);
      return found.sort((a, b) => worth[b] - worth[a] || a - b);
    };
    const [texts, titles] = [collect('texts'), collect('titles')];
    const most = texts.words.reduce((a, b) => Math.max(a, b), 0);
    return {
      titles: list(titles, query.keys.length),
      texts: most === 0 ? [] : list(texts, most),
      terms: asked.map(terms => new Set(terms.map(({ shelf, at }) => shelf.terms[at]))),
      isNear: asked.some(terms => terms.some(term => term.isNear)),
    };
  }

  // An article's title, date and address.
  async article(at) {
    const rows = await this.#file('articles', `${Math.floor(at / 32)}`);
    const [slug, title, date, iso] = rows[at % 32];
    return { title, date, iso, href: `${this.#base}articles/${encodeURIComponent(slug)}/` };
  }

  // The sentences of an article that have most of the words, at most two: the text in pieces, marked or not.
  async sentences(article, terms) {
    const { version } = await this.contents();
    if (!this.#articles.has(article.href)) this.#articles.set(article.href, json(`${article.href}index.json?${version}`));
    const { text, sentences, anchors } = await this.#articles.get(article.href);
    return sentences
      .map(([start, end], i) => {
        const sentence = text.slice(start, end);
        const found = words(sentence).map(w => ({ ...w, which: terms.findIndex(set => set.has(w.key)) })).filter(w => w.which >= 0);
        const inRow = found.filter((w, n) => n > 0 && w.which === found[n - 1].which + 1 && w.start - found[n - 1].end < 3).length;
        return { sentence, found, i, worth: 2 * new Set(found.map(w => w.which)).size + inRow };
      })
      .filter(s => s.worth > 0)
      .sort((a, b) => b.worth - a.worth || a.i - b.i)
      .slice(0, 2)
      .map(({ sentence, found, i }) => ({ href: `${article.href}#${anchors[i]}`, pieces: pieces(sentence, found) }));
  }

  // What an entity is, in a few words; null for what has no card.
  card(href) {
    if (!this.#articles.has(href)) this.#articles.set(href, json(`${href}card.json`).catch(() => null));
    return this.#articles.get(href);
  }

  // Each tag with its articles.
  tags() {
    return this.#file('tags', '', rows => rows.map(([slug, name, places]) => ({ slug, name, places: numbers(places) })));
  }

  // From an article to its year.
  async years() {
    const { years } = await this.contents();
    const ends = years.map(([year, count], i) => [years.slice(0, i).reduce((sum, [, n]) => sum + n, count), year]);
    return at => ends.find(([end]) => at < end)[1];
  }
}

const lowerBound = (sorted, key) => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < key) low = middle + 1; else high = middle;
  }
  return low;
};

// A text cut at the marks; a long one begins a little before the first of them.
export const pieces = (text, marks, most = 320) => {
  const cut = [];
  let at = 0, end = text.length;
  if (end > most) {
    const first = marks[0]?.start ?? 0;
    if (first > most / 2) {
      at = text.indexOf(' ', first - most / 3) + 1;
      cut.push({ text: '… ' });
    }
    if (end - at > most) {
      const space = text.lastIndexOf(' ', at + most);
      end = space > at ? space : at + most;
    }
  }
  for (const { start, end: stop } of marks) {
    if (start < at || stop > end) continue;
    if (start > at) cut.push({ text: text.slice(at, start) });
    cut.push({ text: text.slice(start, stop), isMarked: true });
    at = stop;
  }
  if (at < end) cut.push({ text: text.slice(at, end) });
  if (end < text.length) cut.push({ text: ' …' });
  return cut;
};
