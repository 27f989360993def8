import {find, prefetch} from '../list.js';
import {grouped} from '../rows.js';

/* The partner's own script: finds the company, and shows the part of the page that fits. */

const part = (id: string): HTMLElement => document.getElementById(id)!;
const form = part('ask') as HTMLFormElement;

async function ask(text: string): Promise<void> {
  const {exact, near} = await find(text);
  part('listed').hidden = !exact;
  part('near').hidden = Boolean(exact) || !near[0];
  part('unknown').hidden = Boolean(exact) || Boolean(near[0]);
  part('after').hidden = false;
  part('company').textContent = exact ? `PT ${exact.name}` : '';
  part('number').textContent = exact ? grouped(exact.number) : '';
  part('names').replaceChildren(
    ...near.map(({name}) => {
      const row = (part('row') as HTMLTemplateElement).content.firstElementChild!.cloneNode(true) as HTMLElement;
      row.textContent = `PT ${name}`;
      row.addEventListener('click', () => {
        (part('name') as HTMLInputElement).value = name;
        void ask(name);
      });
      return row;
    }),
  );
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void ask(String(new FormData(form).get('name') ?? ''));
});
prefetch();
