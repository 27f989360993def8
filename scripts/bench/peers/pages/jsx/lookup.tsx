import {lookup} from 'peers:content';
import {mount, useEffect, useState} from 'peers:framework';
import '../look.css';
import {find, prefetch, type Found} from '../list.js';
import {grouped, type Company} from '../rows.js';
import {Call} from './call.js';

function Listed({company}: {company: Company}) {
  return (
    <>
      <h3>{lookup.listed}</h3>
      <p>
        <strong>{lookup.notSafe}</strong>
      </p>
      <p>
        <strong>{`PT ${company.name}`}</strong>
        <br />
        {lookup.number}: <span>{grouped(company.number)}</span>
      </p>
      <p>{lookup.compare}</p>
      <p>{lookup.headOffice}</p>
    </>
  );
}

function Near({near, onAsk}: {near: Company[]; onAsk: (name: string) => void}) {
  return (
    <>
      <h3>{near[0] ? lookup.question : lookup.unknown}</h3>
      {near[0] ? null : <p>{lookup.accusesNobody}</p>}
      {near.map(({id, name}) => (
        <button key={id} className="row" onClick={() => onAsk(name)}>
          {`PT ${name}`}
        </button>
      ))}
      <p>{lookup.askFirst}</p>
    </>
  );
}

const Checks = () => (
  <>
    <strong>{lookup.heading}</strong>
    <ol>
      {lookup.checks.map(([question, why]) => (
        <li key={question}>
          {question} <span className="small">{why}</span>
        </li>
      ))}
    </ol>
  </>
);

function Lookup() {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>();
  useEffect(prefetch, []);
  const ask = async (name: string) => {
    setText(name);
    setFound(await find(name));
  };
  return (
    <section className="box">
      <h2>{lookup.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void ask(text);
        }}
      >
        <label htmlFor="name">{lookup.label}</label>
        <input id="name" value={text} autoComplete="off" onInput={(event) => setText(event.currentTarget.value)} />
        <button>{lookup.check}</button>
      </form>
      <div role="status">
        {found && (found.exact ? <Listed company={found.exact} /> : <Near near={found.near} onAsk={(name) => void ask(name)} />)}
        {found && (
          <>
            <Checks />
            <Call />
          </>
        )}
      </div>
      <p className="small">{lookup.source}</p>
    </section>
  );
}

mount(Lookup);
