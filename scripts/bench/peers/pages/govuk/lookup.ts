import {Button, createAll} from 'govuk-frontend';
import {shown} from '../html/shown.js';
import './lookup.scss';
import '../html/lookup.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(Button);
shown();
