// What happened, in sentences: "Kiosk Eingang | hat eine Person eingecheckt", and why something was refused, in a few words.

import type { Command } from '../../domain/commands';
import { defineMessages } from './define';
import type { Refused } from './refusals';

/** What is asked of the server rather than of the fair. */
type Asked = Command['type'] | 'pair-device' | 'revoke-device' | 'find' | 'end-visit';
type Sentence = { done: string; asked: string };

export const log = defineMessages({
	de: {
		actors: {
			time: 'Die Uhr',
			router: 'Die Wegführung',
			retention: 'Die Löschfrist',
			'fair-file': 'Die Veranstaltungsdatei',
			visitor: 'Ein:e Besucher:in',
			device: (role: string) => `Ein Gerät (${role})`,
			unknown: 'Jemand'
		},
		unknown: { done: 'hat etwas getan', asked: 'wollte etwas tun' },
		commands: {
			'plan-fair': {
				done: 'hat die Veranstaltung angelegt',
				asked: 'wollte die Veranstaltung anlegen'
			},
			'change-settings': {
				done: 'hat Einstellungen geändert',
				asked: 'wollte Einstellungen ändern'
			},
			'plan-department': { done: 'hat ein Amt gespeichert', asked: 'wollte ein Amt speichern' },
			'plan-booth': { done: 'hat einen Stand gespeichert', asked: 'wollte einen Stand speichern' },
			'plan-opening': {
				done: 'hat eine Stelle gespeichert',
				asked: 'wollte eine Stelle speichern'
			},
			'remove-opening': { done: 'hat eine Stelle entfernt', asked: 'wollte eine Stelle entfernen' },
			'open-booth': { done: 'hat einen Stand geöffnet', asked: 'wollte einen Stand öffnen' },
			'pause-booth': { done: 'hat einen Stand pausiert', asked: 'wollte einen Stand pausieren' },
			'close-booth': { done: 'hat einen Stand geschlossen', asked: 'wollte einen Stand schließen' },
			announce: { done: 'hat eine Durchsage gemacht', asked: 'wollte eine Durchsage machen' },
			'pair-device': {
				done: 'hat einen Code für ein Gerät erzeugt',
				asked: 'wollte ein Gerät hinzufügen'
			},
			'revoke-device': { done: 'hat ein Gerät gesperrt', asked: 'wollte ein Gerät sperren' },
			find: { done: 'hat eine Person gesucht', asked: 'wollte eine Person suchen' },
			register: { done: 'hat eine Person angemeldet', asked: 'wollte eine Person anmelden' },
			'import-registration': {
				done: 'hat eine Anmeldung übernommen',
				asked: 'wollte eine Anmeldung übernehmen'
			},
			'check-in': { done: 'hat eine Person eingecheckt', asked: 'wollte eine Person einchecken' },
			'undo-check-in': {
				done: 'hat ein Einchecken zurückgenommen',
				asked: 'wollte ein Einchecken zurücknehmen'
			},
			'leave-fair': {
				done: 'hat eine Person verabschiedet',
				asked: 'wollte eine Person verabschieden'
			},
			'end-visit': { done: 'hat eine Sitzung beendet', asked: 'wollte eine Sitzung beenden' },
			'replace-badge': {
				done: 'hat einen Ausweis ersetzt',
				asked: 'wollte einen Ausweis ersetzen'
			},
			'block-badge': { done: 'hat einen Ausweis gesperrt', asked: 'wollte einen Ausweis sperren' },
			'unblock-badge': {
				done: 'hat einen Ausweis entsperrt',
				asked: 'wollte einen Ausweis entsperren'
			},
			'cancel-registration': {
				done: 'hat eine Anmeldung abgesagt',
				asked: 'wollte eine Anmeldung absagen'
			},
			'issue-link': {
				done: 'hat einen Handy-Link ausgegeben',
				asked: 'wollte einen Handy-Link ausgeben'
			},
			'save-profile': { done: 'hat ein Profil gespeichert', asked: 'wollte ein Profil speichern' },
			'give-consent': {
				done: 'hat eine Einwilligung gegeben',
				asked: 'wollte eine Einwilligung geben'
			},
			'withdraw-consent': {
				done: 'hat eine Einwilligung widerrufen',
				asked: 'wollte eine Einwilligung widerrufen'
			},
			forget: {
				done: 'hat alle Angaben einer Person gelöscht',
				asked: 'wollte alle Angaben einer Person löschen'
			},
			'join-queue': {
				done: 'hat einen Platz in einer Warteschlange genommen',
				asked: 'wollte einen Platz in einer Warteschlange'
			},
			'leave-queue': { done: 'hat einen Platz aufgegeben', asked: 'wollte einen Platz aufgeben' },
			'leave-all-queues': {
				done: 'hat alle Plätze aufgegeben',
				asked: 'wollte alle Plätze aufgeben'
			},
			'move-place': { done: 'hat einen Platz umgezogen', asked: 'wollte einen Platz umziehen' },
			'remove-place': {
				done: 'hat einen Platz weggenommen',
				asked: 'wollte einen Platz wegnehmen'
			},
			'restore-place': {
				done: 'hat einen Platz wiederhergestellt',
				asked: 'wollte einen Platz wiederherstellen'
			},
			'ask-priority': { done: 'hat um Vorrang gebeten', asked: 'wollte um Vorrang bitten' },
			'drop-priority': {
				done: 'hat auf Vorrang verzichtet',
				asked: 'wollte auf Vorrang verzichten'
			},
			'recommend-booth': {
				done: 'hat einen Stand empfohlen',
				asked: 'wollte einen Stand empfehlen'
			},
			'drop-recommendation': {
				done: 'hat eine Empfehlung zurückgenommen',
				asked: 'wollte eine Empfehlung zurücknehmen'
			},
			'pause-places': {
				done: 'hat eine Wartepause begonnen',
				asked: 'wollte eine Wartepause beginnen'
			},
			'resume-places': {
				done: 'hat eine Wartepause beendet',
				asked: 'wollte eine Wartepause beenden'
			},
			'report-here': { done: 'hat „Ich bin da“ gemeldet', asked: 'wollte „Ich bin da“ melden' },
			'answer-call': {
				done: 'hat einen Aufruf beantwortet',
				asked: 'wollte einen Aufruf beantworten'
			},
			'take-seat': {
				done: 'hat einen Gesprächsplatz besetzt',
				asked: 'wollte einen Gesprächsplatz besetzen'
			},
			'leave-seat': {
				done: 'hat einen Gesprächsplatz verlassen',
				asked: 'wollte einen Gesprächsplatz verlassen'
			},
			'free-seat': {
				done: 'hat einen Gesprächsplatz freigegeben',
				asked: 'wollte einen Gesprächsplatz freigeben'
			},
			'start-break': { done: 'hat eine Pause begonnen', asked: 'wollte eine Pause beginnen' },
			'end-break': { done: 'hat eine Pause beendet', asked: 'wollte eine Pause beenden' },
			'call-next': {
				done: 'hat die nächste Person aufgerufen',
				asked: 'wollte die nächste Person aufrufen'
			},
			'call-visitor': {
				done: 'hat eine bestimmte Person aufgerufen',
				asked: 'wollte eine bestimmte Person aufrufen'
			},
			'withdraw-call': {
				done: 'hat einen Aufruf zurückgenommen',
				asked: 'wollte einen Aufruf zurücknehmen'
			},
			'report-missing': {
				done: 'hat gemeldet: Person nicht gekommen',
				asked: 'wollte melden: Person nicht gekommen'
			},
			'start-talk': { done: 'hat ein Gespräch begonnen', asked: 'wollte ein Gespräch beginnen' },
			'extend-talk': {
				done: 'hat ein Gespräch verlängert',
				asked: 'wollte ein Gespräch verlängern'
			},
			'end-talk': { done: 'hat ein Gespräch beendet', asked: 'wollte ein Gespräch beenden' },
			'undo-talk': {
				done: 'hat ein Gespräch zurückgenommen',
				asked: 'wollte ein Gespräch zurücknehmen'
			},
			'invite-again': { done: 'hat noch einmal eingeladen', asked: 'wollte noch einmal einladen' },
			apply: { done: 'hat eine Bewerbung abgegeben', asked: 'wollte eine Bewerbung abgeben' },
			'withdraw-application': {
				done: 'hat eine Bewerbung zurückgezogen',
				asked: 'wollte eine Bewerbung zurückziehen'
			},
			'start-rounds': { done: 'hat Runden angekündigt', asked: 'wollte Runden ankündigen' },
			'stop-rounds': { done: 'hat die Runden beendet', asked: 'wollte die Runden beenden' },
			'join-rounds': {
				done: 'hat sich zu den Runden angemeldet',
				asked: 'wollte sich zu den Runden anmelden'
			},
			'leave-rounds': {
				done: 'hat sich von den Runden abgemeldet',
				asked: 'wollte sich von den Runden abmelden'
			},
			'plan-round': { done: 'hat eine Runde geplant', asked: 'wollte eine Runde planen' },
			'fill-seat': {
				done: 'hat einen Platz der Runde neu besetzt',
				asked: 'wollte einen Platz der Runde neu besetzen'
			},
			'note-outcome': {
				done: 'hat ein Ergebnis nachgetragen',
				asked: 'wollte ein Ergebnis nachtragen'
			},
			'take-me-along': { done: 'lässt sich führen', asked: 'wollte sich führen lassen' },
			'go-on-alone': { done: 'sucht wieder selbst aus', asked: 'wollte wieder selbst aussuchen' },
			'lead-visitor': { done: 'hat eine Person geführt', asked: 'wollte eine Person führen' },
			'invite-visitor': {
				done: 'hat zu einem freien Platz eingeladen',
				asked: 'wollte zu einem freien Platz einladen'
			},
			'decline-invitation': {
				done: 'hat eine Einladung abgelehnt',
				asked: 'wollte eine Einladung ablehnen'
			},
			'agree-to-transfer': {
				done: 'hat einer Weitergabe zugestimmt',
				asked: 'wollte einer Weitergabe zustimmen'
			},
			'refuse-transfer': {
				done: 'hat eine Weitergabe abgelehnt',
				asked: 'wollte eine Weitergabe ablehnen'
			},
			'add-document': {
				done: 'hat eine Unterlage hinzugefügt',
				asked: 'wollte eine Unterlage hinzufügen'
			},
			'remove-document': {
				done: 'hat eine Unterlage entfernt',
				asked: 'wollte eine Unterlage entfernen'
			},
			'begin-review': { done: 'liest eine Bewerbung', asked: 'wollte eine Bewerbung lesen' },
			'invite-applicant': {
				done: 'hat zu einem Folgetermin eingeladen',
				asked: 'wollte zu einem Folgetermin einladen'
			},
			'decline-application': {
				done: 'hat eine Bewerbung abgelehnt',
				asked: 'wollte eine Bewerbung ablehnen'
			},
			'reopen-decision': {
				done: 'hat eine Entscheidung zurückgenommen',
				asked: 'wollte eine Entscheidung zurücknehmen'
			},
			'offer-transfer': {
				done: 'möchte eine Bewerbung weitergeben',
				asked: 'wollte eine Bewerbung weitergeben'
			},
			'drop-transfer': {
				done: 'gibt eine Bewerbung doch nicht weiter',
				asked: 'wollte eine Weitergabe zurücknehmen'
			},
			'let-time-pass': {
				done: 'hat Fristen ablaufen lassen',
				asked: 'wollte Fristen ablaufen lassen'
			}
		} satisfies Record<Asked, Sentence>,
		reasons: {
			'unknown-badge': 'Ausweis unbekannt',
			'already-checked-in': 'schon eingecheckt',
			'revoked-badge': 'Ausweis wurde ersetzt',
			'blocked-badge': 'Ausweis ist gesperrt',
			'other-fair': 'Ausweis einer anderen Veranstaltung',
			'not-yet-open': 'noch nicht geöffnet',
			'fair-over': 'Veranstaltung ist vorbei',
			'cancelled-registration': 'Anmeldung wurde abgesagt',
			'notice-not-shown': 'Datenschutzhinweis fehlt',
			malformed: 'nicht lesbar',
			'badge-taken': 'Ausweis gehört schon jemandem',
			'not-checked-in': 'nicht eingecheckt',
			'too-late-to-undo': 'zu spät zum Zurücknehmen',
			'other-device': 'anderes Gerät',
			'visit-over': 'Sitzung war schon beendet',
			'unknown-visitor': 'Person unbekannt oder gelöscht',
			'unknown-department': 'Amt unbekannt',
			'unknown-booth': 'Stand unbekannt',
			'unknown-opening': 'Stelle unbekannt',
			'id-taken': 'schon vergeben',
			'booth-closed': 'Stand ist geschlossen',
			'booth-not-open': 'Stand ist nicht geöffnet',
			'booth-still-staffed': 'am Stand sitzt noch jemand',
			'foreign-booth': 'Stand eines anderen Amtes',
			'seat-unknown': 'Gesprächsplatz unbekannt',
			'seat-taken': 'Gesprächsplatz schon besetzt',
			'seat-empty': 'an dem Gesprächsplatz sitzt niemand',
			'seat-busy': 'am Gesprächsplatz läuft etwas',
			'seat-not-yours': 'ein anderes Gerät sitzt dort',
			'seated-elsewhere': 'sitzt schon an einem anderen Platz',
			'on-break': 'ist in der Pause',
			'not-on-break': 'ist nicht in der Pause',
			'already-waiting': 'wartet dort schon',
			'too-many-places': 'schon an der Höchstzahl der Plätze',
			'not-waiting': 'wartet dort nicht',
			'not-paused': 'war nicht pausiert',
			'already-paused': 'war schon pausiert',
			'already-met': 'hatten schon ein Gespräch',
			'other-department-booth': 'Stand eines anderen Amtes',
			'nothing-to-restore': 'nichts wiederherzustellen',
			'nothing-missed': 'kein verpasster Aufruf',
			'nobody-waiting': 'niemand wartet',
			'not-callable': 'Person gerade nicht aufrufbar',
			'busy-elsewhere': 'Person ist gerade woanders',
			'not-called': 'Person ist nicht aufgerufen',
			'different-person': 'anderer Ausweis als aufgerufen',
			'nobody-called': 'niemand ist aufgerufen',
			'not-talking': 'kein Gespräch im Gange',
			'nothing-to-undo': 'nichts zurückzunehmen',
			'already-applied': 'schon beworben',
			'already-withdrawn': 'schon zurückgezogen',
			'unknown-application': 'Bewerbung unbekannt',
			'nothing-to-withdraw': 'nichts zu widerrufen',
			'already-given': 'war schon gegeben',
			'no-time-left': 'zu spät am Tag',
			'not-led': 'sucht selbst aus',
			'others-before': 'andere warten dort',
			'already-invited': 'schon eingeladen',
			'not-invited': 'keine Einladung',
			'rounds-running': 'Stand spricht in Runden',
			'no-rounds': 'keine Runden',
			'round-over': 'Runde schon vorbei',
			'nothing-to-note': 'nichts einzutragen',
			'already-decided': 'schon entschieden',
			'not-decided': 'noch nicht entschieden',
			'follow-up-past': 'Termin liegt in der Vergangenheit',
			'transfer-open': 'Weitergabe schon angefragt',
			'no-transfer': 'keine Weitergabe angefragt',
			'unknown-document': 'Unterlage unbekannt',
			'too-many-documents': 'zu viele Unterlagen',
			'too-late-for-documents': 'Frist für Unterlagen vorbei',
			'document-type': 'kein erlaubter Dateityp',
			'document-heic': 'HEIC-Bild',
			'document-locked': 'mit Passwort geschützt',
			'document-damaged': 'Datei beschädigt',
			'document-macros': 'Datei mit Makros',
			'document-too-long': 'zu viele Seiten',
			'document-too-complex': 'Datei zu aufwendig',
			'document-too-large': 'Datei zu groß',
			'document-empty': 'Datei leer',
			'not-durable': 'Speicher nimmt nichts an',
			'id-reused': 'doppelte Kennung',
			'too-many-requests': 'zu viele Anfragen',
			'not-allowed': 'nicht erlaubt',
			'went-wrong': 'etwas ging schief',
			unreachable: 'keine Verbindung'
		} satisfies Record<Refused, string>
	},
	en: {
		actors: {
			time: 'The clock',
			router: 'The router',
			retention: 'The retention period',
			'fair-file': 'The fair file',
			visitor: 'A visitor',
			device: (role: string) => `A device (${role})`,
			unknown: 'Somebody'
		},
		unknown: { done: 'did something', asked: 'wanted to do something' },
		commands: {
			'plan-fair': { done: 'set up the fair', asked: 'wanted to set up the fair' },
			'change-settings': { done: 'changed settings', asked: 'wanted to change settings' },
			'plan-department': { done: 'saved a department', asked: 'wanted to save a department' },
			'plan-booth': { done: 'saved a booth', asked: 'wanted to save a booth' },
			'plan-opening': { done: 'saved an opening', asked: 'wanted to save an opening' },
			'remove-opening': { done: 'removed an opening', asked: 'wanted to remove an opening' },
			'open-booth': { done: 'opened a booth', asked: 'wanted to open a booth' },
			'pause-booth': { done: 'paused a booth', asked: 'wanted to pause a booth' },
			'close-booth': { done: 'closed a booth', asked: 'wanted to close a booth' },
			announce: { done: 'made an announcement', asked: 'wanted to make an announcement' },
			'pair-device': { done: 'made a code for a device', asked: 'wanted to add a device' },
			'revoke-device': { done: 'revoked a device', asked: 'wanted to revoke a device' },
			find: { done: 'searched for a person', asked: 'wanted to search for a person' },
			register: { done: 'registered a person', asked: 'wanted to register a person' },
			'import-registration': {
				done: 'imported a registration',
				asked: 'wanted to import a registration'
			},
			'check-in': { done: 'checked a person in', asked: 'wanted to check a person in' },
			'undo-check-in': { done: 'took a check-in back', asked: 'wanted to take a check-in back' },
			'leave-fair': { done: 'saw a person out', asked: 'wanted to see a person out' },
			'end-visit': { done: 'ended a session', asked: 'wanted to end a session' },
			'replace-badge': { done: 'replaced a badge', asked: 'wanted to replace a badge' },
			'block-badge': { done: 'blocked a badge', asked: 'wanted to block a badge' },
			'unblock-badge': { done: 'unblocked a badge', asked: 'wanted to unblock a badge' },
			'cancel-registration': {
				done: 'cancelled a registration',
				asked: 'wanted to cancel a registration'
			},
			'issue-link': { done: 'issued a phone link', asked: 'wanted to issue a phone link' },
			'save-profile': { done: 'saved a profile', asked: 'wanted to save a profile' },
			'give-consent': { done: 'gave a consent', asked: 'wanted to give a consent' },
			'withdraw-consent': { done: 'withdrew a consent', asked: 'wanted to withdraw a consent' },
			forget: {
				done: 'deleted everything about a person',
				asked: 'wanted to delete everything about a person'
			},
			'join-queue': { done: 'took a place in a queue', asked: 'wanted a place in a queue' },
			'leave-queue': { done: 'gave up a place', asked: 'wanted to give up a place' },
			'leave-all-queues': { done: 'gave up all places', asked: 'wanted to give up all places' },
			'move-place': { done: 'moved a place', asked: 'wanted to move a place' },
			'remove-place': { done: 'took a place away', asked: 'wanted to take a place away' },
			'restore-place': { done: 'restored a place', asked: 'wanted to restore a place' },
			'ask-priority': { done: 'asked for priority', asked: 'wanted to ask for priority' },
			'drop-priority': { done: 'gave up priority', asked: 'wanted to give up priority' },
			'recommend-booth': { done: 'recommended a booth', asked: 'wanted to recommend a booth' },
			'drop-recommendation': {
				done: 'took a recommendation back',
				asked: 'wanted to take a recommendation back'
			},
			'pause-places': { done: 'paused waiting', asked: 'wanted to pause waiting' },
			'resume-places': { done: 'resumed waiting', asked: 'wanted to resume waiting' },
			'report-here': { done: 'reported “I am here”', asked: 'wanted to report “I am here”' },
			'answer-call': { done: 'answered a call', asked: 'wanted to answer a call' },
			'take-seat': { done: 'took a seat', asked: 'wanted to take a seat' },
			'leave-seat': { done: 'left a seat', asked: 'wanted to leave a seat' },
			'free-seat': { done: 'freed a seat', asked: 'wanted to free a seat' },
			'start-break': { done: 'started a break', asked: 'wanted to start a break' },
			'end-break': { done: 'ended a break', asked: 'wanted to end a break' },
			'call-next': { done: 'called the next person', asked: 'wanted to call the next person' },
			'call-visitor': {
				done: 'called a particular person',
				asked: 'wanted to call a particular person'
			},
			'withdraw-call': { done: 'withdrew a call', asked: 'wanted to withdraw a call' },
			'report-missing': {
				done: 'reported that a person did not come',
				asked: 'wanted to report that a person did not come'
			},
			'start-talk': { done: 'started a talk', asked: 'wanted to start a talk' },
			'extend-talk': { done: 'extended a talk', asked: 'wanted to extend a talk' },
			'end-talk': { done: 'ended a talk', asked: 'wanted to end a talk' },
			'undo-talk': { done: 'took a talk back', asked: 'wanted to take a talk back' },
			'invite-again': { done: 'invited somebody again', asked: 'wanted to invite somebody again' },
			apply: { done: 'handed in an application', asked: 'wanted to hand in an application' },
			'withdraw-application': {
				done: 'withdrew an application',
				asked: 'wanted to withdraw an application'
			},
			'start-rounds': { done: 'announced rounds', asked: 'wanted to announce rounds' },
			'stop-rounds': { done: 'ended the rounds', asked: 'wanted to end the rounds' },
			'join-rounds': {
				done: 'signed up for the rounds',
				asked: 'wanted to sign up for the rounds'
			},
			'leave-rounds': { done: 'left the rounds', asked: 'wanted to leave the rounds' },
			'plan-round': { done: 'planned a round', asked: 'wanted to plan a round' },
			'fill-seat': {
				done: 'filled a seat of the round anew',
				asked: 'wanted to fill a seat of the round anew'
			},
			'note-outcome': { done: 'noted an outcome', asked: 'wanted to note an outcome' },
			'take-me-along': { done: 'asked to be taken along', asked: 'wanted to be taken along' },
			'go-on-alone': {
				done: 'chooses for themselves again',
				asked: 'wanted to choose for themselves again'
			},
			'lead-visitor': { done: 'led a person', asked: 'wanted to lead a person' },
			'invite-visitor': {
				done: 'invited to a free seat',
				asked: 'wanted to invite to a free seat'
			},
			'decline-invitation': {
				done: 'declined an invitation',
				asked: 'wanted to decline an invitation'
			},
			'agree-to-transfer': { done: 'agreed to a transfer', asked: 'wanted to agree to a transfer' },
			'refuse-transfer': { done: 'refused a transfer', asked: 'wanted to refuse a transfer' },
			'add-document': { done: 'added a paper', asked: 'wanted to add a paper' },
			'remove-document': { done: 'removed a paper', asked: 'wanted to remove a paper' },
			'begin-review': { done: 'is reading an application', asked: 'wanted to read an application' },
			'invite-applicant': {
				done: 'invited to a follow-up',
				asked: 'wanted to invite to a follow-up'
			},
			'decline-application': {
				done: 'declined an application',
				asked: 'wanted to decline an application'
			},
			'reopen-decision': { done: 'took back a decision', asked: 'wanted to take back a decision' },
			'offer-transfer': {
				done: 'offered an application to another department',
				asked: 'wanted to offer an application'
			},
			'drop-transfer': {
				done: 'took back the offer of an application',
				asked: 'wanted to take back an offer'
			},
			'let-time-pass': { done: 'let deadlines pass', asked: 'wanted to let deadlines pass' }
		},
		reasons: {
			'unknown-badge': 'badge unknown',
			'already-checked-in': 'already checked in',
			'revoked-badge': 'badge was replaced',
			'blocked-badge': 'badge is blocked',
			'other-fair': 'badge of another fair',
			'not-yet-open': 'not open yet',
			'fair-over': 'fair is over',
			'cancelled-registration': 'registration was cancelled',
			'notice-not-shown': 'privacy notice missing',
			malformed: 'not readable',
			'badge-taken': 'badge belongs to somebody',
			'not-checked-in': 'not checked in',
			'too-late-to-undo': 'too late to undo',
			'other-device': 'another device',
			'visit-over': 'session had ended',
			'unknown-visitor': 'person unknown or deleted',
			'unknown-department': 'department unknown',
			'unknown-booth': 'booth unknown',
			'unknown-opening': 'opening unknown',
			'id-taken': 'already taken',
			'booth-closed': 'booth is closed',
			'booth-not-open': 'booth is not open',
			'booth-still-staffed': 'somebody still sits at the booth',
			'foreign-booth': 'booth of another department',
			'seat-unknown': 'seat unknown',
			'seat-taken': 'seat already taken',
			'seat-empty': 'nobody sits at that seat',
			'seat-busy': 'something is under way at the seat',
			'seat-not-yours': 'another device sits there',
			'seated-elsewhere': 'already sits at another seat',
			'on-break': 'is on a break',
			'not-on-break': 'is not on a break',
			'already-waiting': 'already waits there',
			'too-many-places': 'already has as many places as allowed',
			'not-waiting': 'does not wait there',
			'not-paused': 'was not paused',
			'already-paused': 'was already paused',
			'already-met': 'have already talked',
			'other-department-booth': 'booth of another department',
			'nothing-to-restore': 'nothing to restore',
			'nothing-missed': 'no missed call',
			'nobody-waiting': 'nobody is waiting',
			'not-callable': 'person cannot be called now',
			'busy-elsewhere': 'person is elsewhere now',
			'not-called': 'person is not called',
			'different-person': 'another badge than called',
			'nobody-called': 'nobody is called',
			'not-talking': 'no talk under way',
			'nothing-to-undo': 'nothing to undo',
			'already-applied': 'already applied',
			'already-withdrawn': 'already withdrawn',
			'unknown-application': 'application unknown',
			'nothing-to-withdraw': 'nothing to withdraw',
			'already-given': 'was already given',
			'no-time-left': 'too late in the day',
			'not-led': 'chooses for themselves',
			'others-before': 'others wait there',
			'already-invited': 'invited already',
			'not-invited': 'no invitation',
			'rounds-running': 'booth talks in rounds',
			'no-rounds': 'no rounds',
			'round-over': 'round is over',
			'nothing-to-note': 'nothing to note',
			'already-decided': 'decided already',
			'not-decided': 'not decided yet',
			'follow-up-past': 'date is in the past',
			'transfer-open': 'transfer asked already',
			'no-transfer': 'no transfer asked',
			'unknown-document': 'unknown paper',
			'too-many-documents': 'too many papers',
			'too-late-for-documents': 'too late for papers',
			'document-type': 'no allowed type of file',
			'document-heic': 'HEIC picture',
			'document-locked': 'locked with a password',
			'document-damaged': 'damaged file',
			'document-macros': 'file with macros',
			'document-too-long': 'too many pages',
			'document-too-complex': 'file too complex',
			'document-too-large': 'file too large',
			'document-empty': 'empty file',
			'not-durable': 'storage accepts nothing',
			'id-reused': 'id used twice',
			'too-many-requests': 'too many requests',
			'not-allowed': 'not allowed',
			'went-wrong': 'something went wrong',
			unreachable: 'no connection'
		}
	}
});
