/** Why a delivery was put off or waits for a person, in sentences. */
import { type Text, text } from '@werkplekleren/rules'
import type { HeldReason } from '../ledger/index.ts'

/** `answer` is the status with which the mail server refused; absent where it could not be used. */
export const deferredWords = (answer: number | undefined): Text =>
  answer === undefined
    ? text(
        'De mailserver was niet te gebruiken; er is niets verstuurd. Er wordt opnieuw geprobeerd.',
        'The mail server could not be used; nothing was sent. This will be tried again.',
        "Le serveur de messagerie n'était pas utilisable ; rien n'a été envoyé. Un nouvel essai suivra.",
      )
    : text(
        `De mailserver weigerde voorlopig (${answer}); er is niets verstuurd. Er wordt opnieuw geprobeerd.`,
        `The mail server refused for now (${answer}); nothing was sent. This will be tried again.`,
        `Le serveur de messagerie a refusé provisoirement (${answer}) ; rien n'a été envoyé. Un nouvel essai suivra.`,
      )

export function heldWords(why: HeldReason, answer: number | undefined): Text {
  const status = answer === undefined ? '' : ` (${answer})`
  switch (why) {
    case 'unclear':
      return text(
        'Het is onduidelijk of het bericht is aangekomen; vraag het na bij de ontvanger.',
        'It is unclear whether the message arrived; ask the recipient.',
        'On ne sait pas si le message est arrivé ; demandez-le au destinataire.',
      )
    case 'refused':
      return text(
        `De mailserver weigerde het bericht${status}; controleer het adres en de grootte.`,
        `The mail server refused the message${status}; check the address and the size.`,
        `Le serveur de messagerie a refusé le message${status} ; vérifiez l'adresse et la taille.`,
      )
    case 'attempts':
      return text(
        `Het bericht kon na herhaald proberen niet worden verstuurd${status}; controleer de mailserver en het adres.`,
        `The message could not be sent after trying repeatedly${status}; check the mail server and the address.`,
        `Le message n'a pas pu être envoyé après plusieurs essais${status} ; vérifiez le serveur et l'adresse.`,
      )
    case 'occupied':
      return text(
        'In de map van het partnerschap staat onder deze revisie iets anders; verplaats dat.',
        'Something else stands under this revision in the folder of the partnership; move it away.',
        'Autre chose se trouve sous cette révision dans le dossier du partenariat ; déplacez-le.',
      )
  }
}
