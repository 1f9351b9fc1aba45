// The filters: by kind, tag and year.
const mostTags = 40;

const setChoices = (select, options, value) => {
  const made = options.filter(([, , n]) => n > 0).map(([key, label, n]) => new Option(`${label} (${n})`, key));
  // What is chosen stays a choice, even where nothing is left of it: the reader must be able to see it.
  if (value && !made.some(option => option.value === value)) made.push(new Option(`${options.find(([key]) => key === value)?.[1] ?? value} (0)`, value));
  select.replaceChildren(new Option(select.dataset.all, ''), ...made);
  select.value = value;
};

// What is left of a result.
const narrowed = (result, { kind, tag, year }) => {
  const tagged = tag && new Set(result.tags.find(t => t.slug === tag)?.places);
  const left = tag || year ? places => places.filter(at => (!tag || tagged.has(at)) && (!year || String(result.years[at]) === year)) : places => places;
  return {
    names: tag || year || kind === 'articles' || kind === 'text' ? [] : result.names.filter(hit => !kind || hit.thing.kind === kind),
    titles: kind && kind !== 'articles' ? [] : left(result.titles),
    texts: kind && kind !== 'text' ? [] : left(result.texts),
  };
};

// Which articles are left, once each: 1 at their place.
const articlesOf = (result, chosen) => {
  const [{ titles, texts }, is] = [narrowed(result, chosen), new Uint8Array(result.years.length)];
  for (const at of titles) is[at] = 1;
  for (const at of texts) is[at] = 1;
  return is;
};

export class Filters {
  #place;
  #says;
  #selects;

  constructor(place, says, given) {
    [this.#place, this.#says, this.#selects] = [place, says, [...place.querySelectorAll('select')]];
    for (const select of this.#selects) setChoices(select, [], given.get(select.name) ?? '');
  }

  // By the filters' names, which are those of the address too.
  get chosen() {
    return Object.fromEntries(this.#selects.map(select => [select.name, select.value]));
  }

  clear() {
    for (const select of this.#selects) setChoices(select, [], '');
  }

  hide() {
    this.#place.hidden = true;
  }

  // Offers what there is to choose, each filter's own choices counted without it, and gives what is left.
  narrow(result) {
    const now = this.chosen;
    const { names, titles, texts } = narrowed(result, { ...now, kind: '' });
    const tagged = articlesOf(result, { ...now, tag: '' });
    const dated = articlesOf(result, { ...now, year: '' });
    const years = new Map();
    for (const [at, year] of result.years.entries()) if (dated[at]) years.set(year, (years.get(year) ?? 0) + 1);
    const options = {
      kind: [
        ...result.kinds.map(([kind, , plural]) => [kind, plural, names.filter(hit => hit.thing.kind === kind).length]),
        ['articles', this.#says.titles, titles.length], ['text', this.#says.texts, texts.length],
      ],
      tag: result.tags.map(({ slug, name, places }) => [slug, name, places.reduce((n, at) => n + tagged[at], 0)])
        .sort((a, b) => b[2] - a[2]).filter(([slug], i) => i < mostTags || slug === now.tag),
      year: [...years].sort(([a], [b]) => b - a).map(([year, n]) => [String(year), String(year), n]),
    };
    for (const select of this.#selects) setChoices(select, options[select.name], now[select.name]);
    this.#place.hidden = result.names.length + result.titles.length + result.texts.length === 0;
    return narrowed(result, now);
  }
}
