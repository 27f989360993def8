import {call, card} from 'peers:content';

/** The number to press. */
export const Call = () => (
  <div className="call">
    <p>{card.call}</p>
    <p>
      <a className="number" href={call.href}>
        {call.display}
      </a>
    </p>
    <p className="small">{card.terms.join(' ')}</p>
  </div>
);
