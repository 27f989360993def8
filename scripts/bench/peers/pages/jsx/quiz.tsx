import {quiz} from 'peers:content';
import {mount, useEffect, useRef, useState} from 'peers:framework';
import '../look.css';
import {before, fitting, toRemember, type Question} from '../content.js';
import {Call} from './call.js';

function Ask({question, where, onAnswer}: {question: Question; where: string; onAnswer: (at: number) => void}) {
  const [chosen, setChosen] = useState<number>();
  const [asked, setAsked] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === undefined) setAsked(true);
        else onAnswer(chosen);
      }}
    >
      <fieldset>
        <legend>{question.situation}</legend>
        <p className="small">
          {question.topic} · {where}
        </p>
        {question.options.map(({at, label}) => (
          <label key={at} className="row">
            <input type="radio" name="answer" checked={chosen === at} onChange={() => setChosen(at)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p role="alert">{asked && chosen === undefined ? quiz.choose : ''}</p>
      <button>{quiz.answer}</button>
    </form>
  );
}

function Feedback({question, chosen, last, onNext}: {question: Question; chosen: number; last: boolean; onNext: () => void}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p>{question.situation}</p>
      <h3 ref={heading} tabIndex={-1}>
        {before(quiz, chosen)} {fitting(question)}
      </h3>
      <p>{question.why}</p>
      <p>
        <strong>{quiz.canDo}</strong> <span>{question.act}</span>
      </p>
      <button onClick={onNext}>{last ? quiz.toEnd : quiz.onward}</button>
    </>
  );
}

function End() {
  return (
    <>
      <h3>{quiz.remember}</h3>
      <ol>
        {toRemember(quiz).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{quiz.action}</p>
    </>
  );
}

function Quiz() {
  const [at, setAt] = useState(-1);
  const [chosen, setChosen] = useState<number>();
  const question = quiz.questions[at];
  const next = () => {
    setChosen(undefined);
    setAt(at + 1);
  };
  return (
    <section className="box">
      <h2>{quiz.title}</h2>
      {at < 0 ? (
        <>
          <p>{quiz.intro}</p>
          <p>{quiz.promise}</p>
          <button onClick={next}>{quiz.begin}</button>
        </>
      ) : !question ? (
        <End />
      ) : chosen === undefined ? (
        <Ask key={at} question={question} where={`${at + 1} / ${quiz.questions.length}`} onAnswer={setChosen} />
      ) : (
        <Feedback question={question} chosen={chosen} last={at + 1 === quiz.questions.length} onNext={next} />
      )}
      <Call />
    </section>
  );
}

mount(Quiz);
