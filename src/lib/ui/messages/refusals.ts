// A kind sentence for every refusal: what is the case, and what to do now.

import type { Refusal } from '../../domain/refusals';
import { defineMessages } from './define';

/** What the shell refuses before the fair is asked; the list is kept in wire/protocol. */
type ShellRefusal =
	'not-durable' | 'id-reused' | 'too-many-requests' | 'not-allowed' | 'went-wrong' | 'unreachable';

/** Why a paper cannot be taken; the list is kept in wire/document. */
type DocumentRefusal =
	| 'document-type'
	| 'document-heic'
	| 'document-locked'
	| 'document-damaged'
	| 'document-macros'
	| 'document-too-long'
	| 'document-too-complex'
	| 'document-too-large'
	| 'document-empty';

export type Refused = Refusal | ShellRefusal | DocumentRefusal;

export const refusals = defineMessages({
	de: {
		// check-in
		'unknown-badge': 'Diesen Ausweis kennen wir nicht. Die Infotheke hilft Ihnen gern weiter.',
		'already-checked-in': 'Sie sind schon eingecheckt. Schön, dass Sie da sind.',
		'revoked-badge':
			'Dieser Ausweis wurde durch einen neuen ersetzt. Bitte nehmen Sie den neuen Ausweis.',
		'blocked-badge': 'Dieser Ausweis ist gesperrt. Bitte kommen Sie zur Infotheke.',
		'other-fair': 'Dieser Ausweis gehört zu einer anderen Veranstaltung.',
		'not-yet-open': 'Wir haben noch nicht geöffnet. Bitte gedulden Sie sich einen Moment.',
		'fair-over': 'Die Veranstaltung ist für heute zu Ende. Danke, dass Sie da waren!',
		'cancelled-registration':
			'Diese Anmeldung wurde abgesagt. Die Infotheke hilft Ihnen gern weiter.',
		'notice-not-shown': 'Bitte lesen Sie zuerst die Hinweise zum Datenschutz.',
		malformed: 'Das konnten wir nicht lesen. Bitte versuchen Sie es noch einmal.',
		'badge-taken': 'Dieser Ausweis gehört schon jemand anderem. Bitte nehmen Sie einen anderen.',
		'not-checked-in': 'Bitte checken Sie zuerst an einem Kiosk ein.',
		'too-late-to-undo': 'Das lässt sich nicht mehr zurücknehmen. Die Infotheke kann helfen.',
		'other-device': 'Das geht nur an dem Gerät, an dem es begonnen hat, oder an der Infotheke.',
		'visit-over': 'Diese Sitzung ist beendet. Bitte zeigen Sie Ihren Ausweis noch einmal.',
		'unknown-visitor': 'Diese Person kennen wir nicht (mehr).',
		// booths and seats
		'unknown-department': 'Dieses Amt gibt es hier nicht.',
		'unknown-booth': 'Diesen Stand gibt es hier nicht.',
		'unknown-opening': 'Diese Stelle ist nicht mehr dabei.',
		'id-taken': 'Das gibt es schon. Bitte wählen Sie etwas anderes.',
		'booth-closed': 'Dieser Stand hat geschlossen. Schauen Sie gern, wo es sonst noch passt.',
		'booth-not-open': 'Der Stand ist gerade nicht geöffnet.',
		'booth-still-staffed': 'Am Stand sitzt noch jemand. Bitte erst den Platz freigeben.',
		'foreign-booth': 'Dieser Stand gehört zu einem anderen Amt.',
		'seat-unknown': 'Diesen Gesprächsplatz gibt es nicht.',
		'seat-taken': 'Dieser Gesprächsplatz ist schon besetzt.',
		'seat-empty': 'An diesem Gesprächsplatz sitzt niemand.',
		'seat-busy': 'An diesem Gesprächsplatz läuft gerade ein Aufruf oder ein Gespräch.',
		'seat-not-yours': 'Hier sitzt inzwischen ein anderes Gerät.',
		'seated-elsewhere': 'Sie sitzen noch an einem anderen Gesprächsplatz.',
		'on-break': 'Sie sind gerade in der Pause.',
		'not-on-break': 'Sie sind gerade nicht in der Pause.',
		// queues
		'already-waiting': 'An diesem Stand haben Sie schon einen Platz.',
		'too-many-places':
			'Mehr Plätze gehen nicht gleichzeitig. Geben Sie einen frei, dann passt ein neuer.',
		'not-waiting': 'Dieser Platz in der Warteschlange besteht nicht mehr.',
		'not-paused': 'Gerade ist keine Pause eingestellt.',
		'already-paused': 'Die Pause läuft schon.',
		'already-met': 'An diesem Stand haben Sie heute schon gesprochen.',
		'other-department-booth': 'Das geht nur zwischen Ständen desselben Amtes.',
		'nothing-to-restore': 'Hier gibt es keinen Platz, der sich wiederherstellen lässt.',
		'nothing-missed': 'Sie haben keinen Aufruf verpasst. Alles in Ordnung.',
		// calls and talks
		'no-time-left':
			'Dafür reicht die Zeit heute nicht mehr. Sie können sich mit Ihrem Profil bewerben.',
		'not-led': 'Diese Person sucht selbst aus.',
		'others-before': 'Dort warten andere schon länger.',
		'already-invited': 'Diese Person ist schon eingeladen.',
		'not-invited': 'Diese Einladung gilt nicht mehr.',
		'rounds-running': 'An diesem Stand wird gerade in Runden gesprochen. Melden Sie sich dafür an.',
		'no-rounds': 'Gerade gibt es keine Runden.',
		'round-over': 'Diese Runde ist schon vorbei.',
		'nothing-to-note': 'Hier ist nichts mehr einzutragen.',
		'nobody-waiting': 'Gerade wartet niemand.',
		'not-callable': 'Diese Person kann gerade nicht aufgerufen werden.',
		'busy-elsewhere': 'Diese Person wird gerade an einem anderen Stand erwartet.',
		'not-called': 'Gerade läuft kein Aufruf.',
		'different-person': 'Das ist ein anderer Ausweis als der aufgerufene.',
		'nobody-called': 'Es ist niemand aufgerufen.',
		'not-talking': 'Gerade läuft kein Gespräch.',
		'nothing-to-undo': 'Es gibt nichts (mehr) zurückzunehmen.',
		// applications and consent
		'already-applied': 'Auf diese Stelle haben Sie sich schon beworben.',
		'already-withdrawn': 'Diese Bewerbung ist schon zurückgezogen.',
		'unknown-application': 'Diese Bewerbung gibt es nicht.',
		'nothing-to-withdraw': 'Hier gibt es nichts zurückzunehmen.',
		'already-given': 'Diese Einwilligung liegt schon vor.',
		'already-decided':
			'Über diese Bewerbung ist schon entschieden. Nehmen Sie die Entscheidung erst zurück.',
		'not-decided': 'Über diese Bewerbung ist noch nicht entschieden.',
		'follow-up-past': 'Dieser Termin liegt in der Vergangenheit. Bitte wählen Sie einen späteren.',
		'transfer-open': 'Die Weitergabe ist schon angefragt. Jetzt entscheidet die Person.',
		'no-transfer': 'Diese Anfrage gibt es nicht mehr.',
		'unknown-document': 'Diese Unterlage gibt es nicht (mehr).',
		'too-many-documents':
			'Mehr als zehn Unterlagen gehen nicht. Entfernen Sie eine, dann passt eine neue.',
		'too-late-for-documents':
			'Die Frist für Unterlagen ist vorbei. Bitte wenden Sie sich direkt an das Amt.',
		'document-type':
			'Diese Datei können wir nicht annehmen. Möglich sind PDF, Word (DOCX), JPEG und PNG.',
		'document-heic':
			'Ihr Handy hat das Bild als HEIC gespeichert, das viele nicht öffnen können. Fotografieren Sie die Seite hier direkt ab, oder stellen Sie in der Kamera „Maximale Kompatibilität“ ein.',
		'document-locked':
			'Diese PDF ist mit einem Passwort geschützt. Bitte speichern Sie sie ohne Passwort.',
		'document-damaged':
			'Diese Datei lässt sich nicht öffnen. Vielleicht ist sie beschädigt? Bitte speichern Sie sie neu.',
		'document-macros': 'Diese Word-Datei enthält Makros. Bitte speichern Sie sie als PDF.',
		'document-too-long': 'Diese PDF hat mehr als 100 Seiten. Bitte schicken Sie nur die wichtigen.',
		'document-too-complex':
			'Diese Datei ist zu aufwendig. Bitte speichern Sie sie als einfache PDF.',
		'document-too-large': 'Diese Datei ist größer als 10 MB. Bitte verkleinern Sie sie.',
		'document-empty': 'Diese Datei ist leer.',
		// the shell
		'not-durable':
			'Wir können gerade nichts speichern. Bitte versuchen Sie es gleich noch einmal oder kommen Sie zur Infotheke.',
		'id-reused': 'Das ist doppelt angekommen. Bitte versuchen Sie es noch einmal.',
		'too-many-requests': 'Das war gerade sehr viel auf einmal. Bitte warten Sie einen Moment.',
		'not-allowed': 'Das darf dieses Gerät nicht.',
		'went-wrong': 'Da ist bei uns etwas schiefgegangen. Bitte versuchen Sie es noch einmal.',
		unreachable: 'Gerade fehlt die Verbindung. Bitte versuchen Sie es gleich noch einmal.'
	} satisfies Record<Refused, string>,
	en: {
		'unknown-badge': 'We do not know this badge. The help desk will gladly sort it out.',
		'already-checked-in': 'You are already checked in. Good to have you here.',
		'revoked-badge': 'This badge has been replaced by a new one. Please use the new badge.',
		'blocked-badge': 'This badge is blocked. Please come to the help desk.',
		'other-fair': 'This badge belongs to another fair.',
		'not-yet-open': 'We are not open yet. Please bear with us for a moment.',
		'fair-over': 'The fair is over for today. Thank you for coming!',
		'cancelled-registration': 'This registration was cancelled. The help desk will gladly help.',
		'notice-not-shown': 'Please read the privacy notice first.',
		malformed: 'We could not read that. Please try again.',
		'badge-taken': 'This badge already belongs to somebody else. Please take another one.',
		'not-checked-in': 'Please check in at a kiosk first.',
		'too-late-to-undo': 'It is too late to take this back. The help desk can help.',
		'other-device': 'This works only on the device where it began, or at the help desk.',
		'visit-over': 'This session has ended. Please show your badge again.',
		'unknown-visitor': 'We do not know this person (any more).',
		'unknown-department': 'This department is not here.',
		'unknown-booth': 'This booth is not here.',
		'unknown-opening': 'This opening is no longer on offer.',
		'id-taken': 'This exists already. Please choose something else.',
		'booth-closed': 'This booth has closed. Have a look where else you might fit.',
		'booth-not-open': 'The booth is not open at the moment.',
		'booth-still-staffed': 'Somebody still sits at this booth. Please free the seat first.',
		'foreign-booth': 'This booth belongs to another department.',
		'seat-unknown': 'This seat does not exist.',
		'seat-taken': 'This seat is already taken.',
		'seat-empty': 'Nobody sits at this seat.',
		'seat-busy': 'There is a call or a talk at this seat right now.',
		'seat-not-yours': 'Another device sits here by now.',
		'seated-elsewhere': 'You still sit at another seat.',
		'on-break': 'You are on a break.',
		'not-on-break': 'You are not on a break.',
		'already-waiting': 'You already have a place at this booth.',
		'too-many-places': 'You cannot hold more places at once. Give one up to take a new one.',
		'not-waiting': 'This place in the queue no longer exists.',
		'not-paused': 'There is no pause at the moment.',
		'already-paused': 'The pause is already running.',
		'already-met': 'You have already talked at this booth today.',
		'other-department-booth': 'This works only between booths of the same department.',
		'nothing-to-restore': 'There is no place here that could be restored.',
		'nothing-missed': 'You have not missed a call. All is well.',
		'no-time-left':
			'There is not enough time left for this today. You can apply with your profile.',
		'not-led': 'This person chooses for themselves.',
		'others-before': 'Others have been waiting there for longer.',
		'already-invited': 'This person has been invited already.',
		'not-invited': 'This invitation holds no more.',
		'rounds-running': 'This booth talks in rounds right now. Please sign up for them.',
		'no-rounds': 'There are no rounds right now.',
		'round-over': 'This round is over already.',
		'nothing-to-note': 'There is nothing left to note here.',
		'nobody-waiting': 'Nobody is waiting at the moment.',
		'not-callable': 'This person cannot be called right now.',
		'busy-elsewhere': 'This person is expected at another booth right now.',
		'not-called': 'There is no call at the moment.',
		'different-person': 'This is a different badge from the one that was called.',
		'nobody-called': 'Nobody has been called.',
		'not-talking': 'There is no talk at the moment.',
		'nothing-to-undo': 'There is nothing to take back (any more).',
		'already-applied': 'You have already applied for this opening.',
		'already-withdrawn': 'This application has already been withdrawn.',
		'unknown-application': 'This application does not exist.',
		'nothing-to-withdraw': 'There is nothing to withdraw here.',
		'already-given': 'This consent has already been given.',
		'already-decided': 'This application has been decided already. Take the decision back first.',
		'not-decided': 'This application has not been decided yet.',
		'follow-up-past': 'This date is in the past. Please choose a later one.',
		'transfer-open': 'The transfer has been asked already. Now the person decides.',
		'no-transfer': 'This question is no longer open.',
		'unknown-document': 'This paper is not here (any more).',
		'too-many-documents': 'More than ten papers are not possible. Remove one, then a new one fits.',
		'too-late-for-documents':
			'The time for papers is over. Please get in touch with the department.',
		'document-type': 'We cannot take this file. PDF, Word (DOCX), JPEG and PNG are possible.',
		'document-heic':
			'Your phone saved this picture as HEIC, which many cannot open. Photograph the page right here, or choose “Most compatible” in the camera.',
		'document-locked': 'This PDF is locked with a password. Please save it without one.',
		'document-damaged': 'This file cannot be opened. Perhaps it is damaged? Please save it again.',
		'document-macros': 'This Word file has macros. Please save it as a PDF.',
		'document-too-long': 'This PDF has more than 100 pages. Please send only those that matter.',
		'document-too-complex': 'This file is too complex. Please save it as a simple PDF.',
		'document-too-large': 'This file is larger than 10 MB. Please make it smaller.',
		'document-empty': 'This file is empty.',
		'not-durable':
			'We cannot save anything right now. Please try again in a moment or come to the help desk.',
		'id-reused': 'This arrived twice. Please try again.',
		'too-many-requests': 'That was a lot at once. Please wait a moment.',
		'not-allowed': 'This device is not allowed to do that.',
		'went-wrong': 'Something went wrong on our side. Please try again.',
		unreachable: 'There is no connection right now. Please try again in a moment.'
	}
});
