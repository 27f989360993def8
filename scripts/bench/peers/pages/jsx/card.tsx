import {card} from 'peers:content';
import {mount, useState} from 'peers:framework';
import '../look.css';
import type {CardContent} from '../content.js';
import {Call} from './call.js';

type NeedOf = CardContent['needs'][number];

function Need({need}: {need: NeedOf}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="row" aria-expanded={open} onClick={() => setOpen(!open)}>
        {need.name}
      </button>
      {open && (
        <div className="panel">
          <p>{need.advice}</p>
          <strong>{card.say}</strong>
          <blockquote>{need.script}</blockquote>
          <ul>
            {need.contacts.map(({name, ways}) => (
              <li key={name}>
                <strong>{name}</strong>
                {ways.map(({display, href, terms}) => (
                  <p key={display}>
                    {href ? <a href={href}>{display}</a> : display} <span className="small">{terms}</span>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Card() {
  const [open, setOpen] = useState(false);
  return (
    <section className="box">
      <h2>{card.title}</h2>
      <Call />
      <button aria-expanded={open} onClick={() => setOpen(!open)}>
        {card.open}
      </button>
      {open && (
        <div className="panel">
          <strong>{card.heading}</strong>
          {card.needs.map((need) => (
            <Need key={need.name} need={need} />
          ))}
        </div>
      )}
      <p className="small">{card.source.join(' ')}</p>
    </section>
  );
}

mount(Card);
