/**
 * What is true of the engine whatever it is sent. properties.test.ts tries each law on the engine, properties-fail.test.ts
 * on broken ones, which shows that it can be broken.
 */
import { answersAll, cutsNoGrapheme, pointsAtWhatWasSent, remembersNothing } from './answer.ts';
import {
  dampersOnlyTake,
  moreEvidenceNeverLowers,
  titleOfTheGuestExcusesNothing,
  titleOfThePageSoftens,
} from './evidence.ts';
import { nothingOnNoPoints, offIsSilent, shadowChangesNoVerdict } from './policy.ts';
import type { Law } from './trial.ts';

/** Every law of the engine as a whole, by what it says. */
export const LAWS: Readonly<Record<string, Law>> = {
  'answers every submission, with scores and categories that mean something': answersAll,
  'points at what was sent': pointsAtWhatWasSent,
  'cuts no grapheme': cutsNoGrapheme,
  'gives the same answer whatever it was asked before': remembersNothing,
  'never counts less for more evidence': moreEvidenceNeverLowers,
  'dampers only take points': dampersOnlyTake,
  'the title of the page only softens': titleOfThePageSoftens,
  'the title of the guest excuses nothing': titleOfTheGuestExcusesNothing,
  'a shadow rule is recorded and changes nothing': shadowChangesNoVerdict,
  'a rule that is off finds nothing': offIsSilent,
  'without points nothing is held but what was not read': nothingOnNoPoints,
};
