import {RightsQuiz} from '../elements/rights-quiz/rights-quiz.js';
import {define} from '../ui/define.js';

define('aman-rights-quiz', RightsQuiz);
