import { clearStage, raiseStage } from '../support/site-stage';
// What is looked at, in this order: the demonstration as it comes first, then what is added to it.
import './site/demonstration';
import './site/reading';
import './site/machines';
import './site/first-hour';
import './site/colour';
import './site/news-list';
import './site/release';
import './site/former-addresses';
import './site/kept-answers';
import './site/draft';
import './site/start-command';

const PREPARATION = 600_000; // milliseconds: on a fresh checkout, the site's packages are installed

beforeAll(raiseStage, PREPARATION);

afterAll(clearStage, PREPARATION);
