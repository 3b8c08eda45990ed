/** What a reader of a series must know. */
import { text } from '@werkplekleren/rules'

export const seriesExplanation = text(
  'Eerdere schooljaren staan er zoals ze het laatst gepubliceerd zijn; wat toen [c] was, blijft [c]. De verandering vergelijkt met het vorige schooljaar en staat er alleen waar in beide jaren hetzelfde geteld is.',
  'Earlier school years stand as last published; what was [c] then stays [c]. The change compares with the school year before and is given only where the same was counted in both years.',
  "Les années scolaires antérieures figurent telles que publiées en dernier lieu ; ce qui était [c] le reste. L'évolution compare avec l'année scolaire précédente et n'est donnée que si la même chose a été comptée les deux années.",
)
