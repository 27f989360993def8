import './card.scss';
// Its disclosure is the browser's own, and needs no script.
