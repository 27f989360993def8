import {expect} from '@open-wc/testing';
import {fromFragment, toFragment, type Choice} from '../../../src/elements/pulpit-message/choice.js';
import {MESSAGES, PAPERS} from '../../../src/data/pulpit.js';
import {one, textOf, when} from '../../helpers/card.js';
import {replace} from '../../helpers/replace.js';
import {helper, makePulpit, opened, pick, press, text, write} from '../../helpers/pulpit.js';

const choice: Choice = {message: 'own-papers', length: 'long', tradition: 'lintas-iman', paper: 'a3', qr: false};

describe('a choice as a link', () => {
  it('comes back as it went', () => {
    for (const message of MESSAGES) for (const paper of PAPERS) expect(fromFragment(toFragment({...choice, message, paper}))).to.deep.equal({...choice, message, paper});
  });

  it('leaves out what is not known, and lets other fragments of a page alone', () => {
    expect(fromFragment('#pulpit-message=own-papers&length=endless&paper=a3')).to.deep.equal({message: 'own-papers', paper: 'a3'});
    for (const other of ['', '#top', '#pulpit-message=<b>', '#message=own-papers']) expect(fromFragment(other)).to.equal(undefined);
  });

  it('opens the message that was chosen, at one press', async () => {
    history.replaceState(null, '', toFragment(choice));
    const widget = await makePulpit();
    expect(textOf(widget)).to.contain('Surat asli tetap di tangan sendiri').and.not.contain('Untuk hari Minggu');
    await press(widget, '.go');
    expect(text(widget)[0]).to.equal('Salam damai bagi kita semua, apa pun agama kita.');
    expect((one(widget, 'select.paper') as HTMLSelectElement).selectedIndex).to.equal(PAPERS.indexOf('a3'));
  });

  it('is followed once: a widget that is moved on its page keeps what was written since', async () => {
    history.replaceState(null, '', toFragment(choice));
    const widget = await opened();
    await write(widget, 'greeting', 'Selamat malam');
    const place = widget.parentElement!;
    widget.remove();
    place.append(widget);
    await widget.updateComplete;
    expect(text(widget)[0]).to.equal('Selamat malam');
  });

  it('is followed on a page that is open already', async () => {
    const widget = await opened({message: 'save-number'});
    location.hash = toFragment(choice);
    await when(widget.shadowRoot!, () => one(widget, '.headline')!.textContent!.includes('Surat asli'));
  });

  it('is copied with the choices, and without name, greeting and contact', async () => {
    let copied = '';
    replace(navigator, 'clipboard', {value: {writeText: async (it: string) => void (copied = it)}});
    const widget = await opened({message: 'own-papers', tradition: 'katolik'});
    await pick(widget, 'paper', 2);
    await write(widget, 'parish', 'Paroki Contoh');
    await write(widget, 'greeting', 'Selamat malam');
    await helper(widget, 'Ketua lingkungan', '0812 0000 0000');
    await press(widget, '.link button');
    await when(widget.shadowRoot!, () => one(widget, '.link [data-copied]'));
    expect(copied).to.match(/pages\/id\/pulpit-message\.html#pulpit-message=own-papers&length=short&tradition=katolik&paper=a5&qr=1$/);
  });
});
