/** What the person at the keyboard can put right: one sentence, exit status 2. */
import type { Language, Text } from '@werkplekleren/rules'

export class BadInput extends Error {
  readonly text: Text

  constructor(text: Text, cause?: unknown) {
    super(text.en, cause === undefined ? undefined : { cause })
    this.name = 'BadInput'
    this.text = text
  }

  sentence(language: Language): string {
    return this.text[language]
  }
}
