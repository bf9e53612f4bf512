// Drafts for the data protection officer, in German: generated from the settings of the fair, to be read and edited.

/** What of the configuration the drafts are about. */
export type PrivacyFacts = {
	readonly fair: string;
	readonly place: string;
	/** As people write them. */
	readonly date: string;
	readonly made: string;
	readonly legalBasis: 'public-task' | 'consent';
	readonly departments: readonly string[];
	readonly profileDays: number;
	readonly applicationDays: number;
	readonly documentDays: number;
	readonly matchLogDays: number;
	readonly profileMinutes: number;
	readonly hasMail: boolean;
	readonly model: string;
};

export const PRIVACY_DRAFTS = [
	'verarbeitungsverzeichnis',
	'folgenabschaetzung',
	'datenschutzhinweise'
] as const;
export type PrivacyDraft = (typeof PRIVACY_DRAFTS)[number];

const BASIS = {
	'public-task':
		'Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit dem Landesrecht (öffentliche Aufgabe: Gewinnung von Personal); für Bewerbungen § 26 BDSG bzw. die Vorschrift des Landes; für freiwillige Angaben Art. 6 Abs. 1 Buchst. a DSGVO (Einwilligung)',
	consent:
		'Art. 6 Abs. 1 Buchst. a DSGVO (Einwilligung); für Bewerbungen § 26 BDSG bzw. die Vorschrift des Landes'
} as const;

const head = (title: string, { fair, place, date, made }: PrivacyFacts) =>
	`# ${title}\n\n**Veranstaltung:** ${fair}, ${place}, ${date}\n\n> Entwurf, am ${made} aus den Einstellungen der Veranstaltung erzeugt. Bitte prüfen und ergänzen; Stellen in [eckigen Klammern] kennt das Programm nicht.\n`;

const kept = ({ profileDays, applicationDays, matchLogDays, documentDays }: PrivacyFacts) =>
	[
		`| Profil, Warteplätze, Gespräche | ${String(profileDays)} Tage nach der Veranstaltung, wenn keine Bewerbung besteht |`,
		`| Bewerbung mit Kontakt, Unterlagen, Gesprächsnotizen | ${String(applicationDays)} Tage nach der letzten Entscheidung |`,
		`| Unterlagen nachreichen | bis ${String(documentDays)} Tage nach der Veranstaltung |`,
		`| Passungswerte (ohne Worte und Namen) | ${String(matchLogDays)} Tage oder bis zum Löschen der Person |`,
		'| Rohtexte unlesbarer Ausweise | bis zum Ende der Veranstaltung |',
		'| Ereignisprotokoll (nur Kennungen) | unbefristet; ohne Person nach dem Löschen |'
	].join('\n');

const measures = ({ hasMail }: PrivacyFacts) =>
	[
		'- Alles, was zu einer Person gespeichert ist, ist mit einem eigenen Schlüssel verschlüsselt (AES-256-GCM). Die Schlüssel liegen außerhalb des Datenordners. Löschen vernichtet den Schlüssel; auch Sicherungskopien sind dann nicht mehr lesbar, wenn der Schlüsselordner nur in seinem letzten Stand gesichert wird.',
		'- Das Ereignisprotokoll enthält keine Namen, Kontakte, freien Texte oder Profile.',
		'- Geräte erhalten ihre Rolle durch einen Kopplungscode; jede Rolle kann nur, was sie braucht, und lässt sich sofort sperren.',
		'- Unterlagen werden am Inhalt geprüft, nie nach ihrem Dateinamen abgelegt und nie im Browser ausgeführt.',
		`- Anzeigen und Kioske zeigen keine Namen, nur Aufrufzeichen.${hasMail ? ' E-Mails gehen nur an Personen, die das möchten.' : ''}`,
		'- Kein Netz außerhalb des eigenen Servers ist nötig; es werden keine Dienste Dritter aufgerufen.'
	].join('\n');

const matching = ({ model }: PrivacyFacts) =>
	`Vorschläge für Stände entstehen aus dem Profil durch ein Modell auf dem eigenen Server (${model}) mit Gründen in Klartext. Niemand wird dadurch ausgeschlossen; jede Person kann zu jedem Stand gehen. Eine Angabe zur Schwerbehinderung geht nie in die Vorschläge ein. Es gibt keine automatisierte Entscheidung im Sinne des Art. 22 DSGVO.`;

function record(facts: PrivacyFacts): string {
	return `${head('Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO)', facts)}
## Verantwortliche Stelle

[Name und Anschrift der Stadt, Vertretung, behördliche Datenschutzbeauftragte mit Kontakt]

## Zweck

Durchführung eines Job-Speed-Datings: Einlass, virtuelle Warteschlangen, Gespräche an den Ständen der Ämter, Bewerbungen.

## Rechtsgrundlage

${BASIS[facts.legalBasis]}.

## Betroffene Personen

Besucherinnen und Besucher; Fachvertretungen der Ämter und Lotsinnen und Lotsen nur mit dem Namen ihres Geräts.

## Daten

Profil (Fähigkeiten, Wünsche, Arbeitszeit, Sprachen, eigene Worte, Nachweise), Einwilligungen mit Fassung und Zeitpunkt, Warteplätze, Aufrufe, Gespräche mit Ergebnis und Notiz, Bewerbungen mit Kontakt und Stand, Unterlagen; freiwillig: Schwerbehinderung (Art. 9 Abs. 2 Buchst. b DSGVO, § 165 SGB IX). Nicht erhoben: Foto, Geburtsdatum, Familienstand.

## Empfänger

Die Ämter ${facts.departments.join(', ')}: ein Profil nur mit Einwilligung und bis ${String(facts.profileMinutes)} Minuten nach dem Gespräch, Name und Unterlagen nur bei einer Bewerbung bei ihnen. Keine Übermittlung in Drittländer. [Auftragsverarbeiter, falls der Server nicht selbst betrieben wird]

## Löschfristen

| Was | Wie lange |
| --- | --- |
${kept(facts)}

## Technische und organisatorische Maßnahmen

${measures(facts)}
- [Zugang zum Server, Netz, Sicherungen, Schulung der Beteiligten]
`;
}

function impact(facts: PrivacyFacts): string {
	return `${head('Datenschutz-Folgenabschätzung, Skizze (Art. 35 DSGVO)', facts)}
## Ist eine Folgenabschätzung nötig?

Dafür spricht: viele Personen an einem Tag, Vorschläge aus einem Profil, möglicherweise Gesundheitsdaten (Schwerbehinderung). Dagegen spricht: keine automatisierte Entscheidung, kurze Fristen, keine Beobachtung über den Tag hinaus. [Ergebnis der behördlichen Datenschutzbeauftragten]

## Beschreibung

${matching(facts)}

## Notwendigkeit und Verhältnismäßigkeit

Das Profil ist freiwillig und darf leer bleiben; ohne Handy und ohne Profil bestehen dieselben Möglichkeiten. Rechtsgrundlage: ${BASIS[facts.legalBasis]}.

## Risiken und was ihnen entgegensteht

| Risiko | Maßnahme | Bleibt |
| --- | --- | --- |
| Jemand liest im Saal mit | Aufrufzeichen statt Namen; der Kiosk vergisst nach jeder Person und wenn er verlassen wird | gering |
| Ein Tablet kommt abhanden | Sperren wirkt sofort; auf dem Gerät liegt nichts | gering |
| Der Datenordner wird kopiert | Verschlüsselung je Person, Schlüssel getrennt | gering, solange die Schlüssel getrennt bleiben |
| Eine Sicherung überlebt das Löschen | Der Schlüssel ist vernichtet | gering, siehe Sicherung des Schlüsselordners |
| Vorschläge benachteiligen Gruppen | Gründe in Klartext, Messung je Gruppe (docs/ai), neutral sortieren ist einstellbar | zu beobachten |
| Schädliche Dateien in Unterlagen | Prüfung am Inhalt, Grenzen, Ausgabe nur zum Speichern | gering; Virenschutz am Arbeitsplatz bleibt nötig |
| Ein Amt sieht Bewerbungen eines anderen | Jede Rolle sieht nur die eigenen; Weitergabe nur mit Ja der Person | gering |

## Rechte der Betroffenen

Auskunft (lesbar und als Datei), Berichtigung, Widerruf je Einwilligung, Löschen: jederzeit über den persönlichen Link oder an der Infotheke.

## Bewertung

[Stellungnahme der behördlichen Datenschutzbeauftragten, Datum, Unterschrift]
`;
}

function notice(facts: PrivacyFacts): string {
	return `${head('Datenschutzhinweise für Besucherinnen und Besucher (Art. 13 DSGVO)', facts)}
## Wer ist verantwortlich?

[Name und Anschrift der Stadt; behördliche Datenschutzbeauftragte]

## Wofür brauchen wir Ihre Angaben?

Damit Sie ohne Anstehen zu den Ständen kommen, die zu Ihnen passen, und sich bewerben können, wenn Sie möchten. Rechtsgrundlage: ${BASIS[facts.legalBasis]}.

## Was speichern wir?

Was Sie selbst angeben: Fähigkeiten, Wünsche, Arbeitszeit, Sprachen, eigene Worte. Dazu Ihre Warteplätze und Gespräche. Wenn Sie sich bewerben: Name, E-Mail oder Telefon und Unterlagen. Ein Foto von Ihnen, Geburtsdatum oder Familienstand fragen wir nicht.

## Wer sieht das?

Am Stand nur mit Ihrer Einwilligung, und nur bis ${String(facts.profileMinutes)} Minuten nach dem Gespräch. Ihren Namen sieht ein Amt erst, wenn Sie sich dort bewerben. Eine Angabe zur Schwerbehinderung sieht nur dieses Amt.

## Wie entstehen die Vorschläge?

${matching(facts)}

## Wie lange?

| Was | Wie lange |
| --- | --- |
${kept(facts)}

## Ihre Rechte

Über Ihren persönlichen Link oder an der Infotheke können Sie jederzeit alles sehen, mitnehmen, ändern, Einwilligungen zurücknehmen und alles löschen lassen. Sie können sich auch bei der Aufsichtsbehörde beschweren: [Name und Anschrift].
`;
}

export const privacyDraft: Readonly<Record<PrivacyDraft, (facts: PrivacyFacts) => string>> = {
	verarbeitungsverzeichnis: record,
	folgenabschaetzung: impact,
	datenschutzhinweise: notice
};
