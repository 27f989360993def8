import {RightsQuiz} from '../elements/rights-quiz/rights-quiz.js';
import {define} from '../ui/define.js';
import {start} from './start.js';

start({'rights-quiz': () => define('aman-rights-quiz', RightsQuiz)});
