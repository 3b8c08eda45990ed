/** Filters and groups the findings that the page already shows; without it everything stays visible. */
export const script = `
'use strict';
(() => {
  const form = document.querySelector('form');
  const status = document.querySelector('.counted');
  const holder = document.querySelector('[data-grouping]');
  const items = [...document.querySelectorAll('.findings > li')].map((li) => ({
    li,
    rules: li.dataset.rules.split(' '),
    kind: li.dataset.kind,
    standing: li.dataset.standing,
    row: li.dataset.row,
    text: undefined,
  }));
  const counted = [...document.querySelectorAll('[data-all]')].map((count) => ({
    count,
    section: count.closest('section'),
    items: items.filter(({ li }) => count.closest('section').contains(li)),
  }));
  const fill = (template, values) => template.replace(/\\{(\\w+)\\}/g, (_, name) => values[name]);
  const weight = (item, rule) => (rule ? item.rules.filter((one) => one === rule).length : item.rules.length);

  const apply = () => {
    const data = new FormData(form);
    const wanted = String(data.get('text') ?? '').trim().toLowerCase();
    const rule = String(data.get('rule') ?? '');
    const kinds = new Set(data.getAll('kind'));
    const standings = new Set(data.getAll('standing'));
    const rows = new Set();
    let filtered = false;
    for (const item of items) {
      if (wanted && item.text === undefined) item.text = item.li.textContent.toLowerCase();
      item.shown =
        kinds.has(item.kind) &&
        (!item.standing || standings.has(item.standing)) &&
        (!rule || item.rules.includes(rule)) &&
        (!wanted || item.text.includes(wanted));
      item.li.hidden = !item.shown;
      if (item.shown && item.row) rows.add(item.row);
      if (!item.shown) filtered = true;
    }
    for (const group of document.querySelectorAll('.group'))
      group.hidden = !group.querySelector('.findings > li:not([hidden])');
    const sum = (list) => list.reduce((total, item) => total + (item.shown ? weight(item, rule) : 0), 0);
    for (const { count, section, items: own } of counted) {
      const shown = sum(own);
      count.textContent =
        !filtered && !rule ? count.dataset.all : fill(status.dataset.shownOf, { shown, all: count.dataset.all });
      const none = section.querySelector('.none');
      if (none) none.hidden = shown > 0;
    }
    const found = items.filter(({ kind }) => kind !== 'notCheckable');
    const lacking = items.filter(({ kind }) => kind === 'notCheckable');
    status.textContent = fill(status.dataset.words, {
      shown: sum(found),
      all: status.dataset.findings,
      rows: rows.size,
      allRows: status.dataset.rows,
      rules: sum(lacking),
      allRules: status.dataset.rules,
    });
    if (filtered || rule) status.dataset.filtered = '';
    else delete status.dataset.filtered;
  };

  const violations = items.filter(({ li }) => holder.contains(li));
  const order = new Map([...form.elements.rule.options].map(({ value }, index) => [value, index]));
  const group = (by) => {
    const groups = new Map();
    for (const item of violations) {
      const key = by === 'row' ? item.row : item.rules[0];
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item.li);
    }
    const sorted = [...groups];
    if (by === 'rule') sorted.sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const sections = sorted.map(([, list]) => {
      const section = document.createElement('section');
      section.className = 'group';
      const title = document.createElement('h3');
      title.textContent = list[0].querySelector(by === 'row' ? '.where' : '.rule-name').textContent;
      const ul = document.createElement('ul');
      ul.className = 'findings';
      ul.append(...list);
      section.append(title, ul);
      return section;
    });
    holder.replaceChildren(...sections);
    holder.dataset.grouping = by;
  };

  let waiting;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    if (event.target.name === 'group') group(event.target.value);
    clearTimeout(waiting);
    waiting = setTimeout(apply, event.target.name === 'text' ? 150 : 0);
  });
  form.addEventListener('reset', () => {
    setTimeout(() => {
      group(new FormData(form).get('group'));
      apply();
    });
  });
  form.hidden = false;
  status.hidden = false;
  // A browser may bring the filter of an earlier visit back.
  if (holder.dataset.grouping !== new FormData(form).get('group')) group(new FormData(form).get('group'));
  apply();
})();
`
