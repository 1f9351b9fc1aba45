// The index that Briefing writes below /search/ (SearchIndexPages.cs): what is fetched of it is kept. Knows nothing of what is looked for.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digits = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, alphabet.indexOf(String.fromCharCode(code))));

// Which shelf a word stands on: Shelf.cs.
export const shelfOf = word => {
  const code = word.charCodeAt(0);
  return /[0-9]/.test(word[0]) ? '0' : code < 0x80 ? word[0] : code < 0x900 ? 'u' + code.toString(16) : 'b' + (code >> 7).toString(16);
};

// Ascending numbers from a text: Numbers.cs.
export const numbers = text => {
  const found = [];
  for (let i = 0, last = -1; i < text.length; i++) {
    let rest = 0, shift = 0, digit;
    while ((digit = digits[text.charCodeAt(i)]) >= 32) {
      rest |= (digit & 31) << shift;
      shift += 5;
      i++;
    }
    found.push(last += (rest | digit << shift) + 1);
  }
  return found;
};

const json = async (address, options) => {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
};

export class Shelves {
  #address;
  #contents;
  #kept = new Map();

  // Where the index is, and the site.
  constructor(address, base) {
    [this.#address, this.base] = [address, base];
  }

  // What leads to the rest. Asked for anew where the server has another build by now.
  contents() {
    return this.#contents ??= json(this.#address, { cache: 'no-cache' });
  }

  forget() {
    this.#contents = undefined;
    this.#kept.clear();
  }

  // A file of this build, read once.
  file(name, part, read) {
    const key = part === '' ? name : `${name}-${part}`;
    return this.#keep(key, ({ version }) => json(new URL(`${version}/${key}.json`, new URL(this.#address, location))), read);
  }

  // What the site says of something elsewhere.
  data(address, read) {
    return this.#keep(address, ({ version }) => json(`${address}?${version}`), read);
  }

  #keep(key, fetched, read) {
    if (!this.#kept.has(key)) {
      const made = this.contents().then(fetched).then(read);
      made.catch(() => this.#kept.delete(key));
      this.#kept.set(key, made);
    }
    return this.#kept.get(key);
  }

  // Each tag with its articles.
  tags() {
    return this.file('tags', '', rows => rows.map(([slug, name, places]) => ({ slug, name, places: numbers(places) })));
  }

  // The year of each article.
  async years() {
    const { years, articles } = await this.contents();
    const found = new Uint16Array(articles);
    let at = 0;
    for (const [year, count] of years) found.fill(year, at, at += count);
    return found;
  }
}
