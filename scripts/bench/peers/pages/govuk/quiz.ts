import {Button, Radios, createAll} from 'govuk-frontend';
import {shown} from '../html/shown.js';
import './quiz.scss';
import '../html/quiz.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(Button);
createAll(Radios);
shown();
