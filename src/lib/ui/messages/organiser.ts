// The organisers' screen: the whole fair, its programme, its devices, its log and its settings.

import { plural } from '../format';
import { defineMessages } from './define';

export const organiser = defineMessages({
	de: {
		title: 'Leitstand',
		sections: 'Bereiche',
		tabs: {
			overview: 'Überblick',
			rounds: 'Runden',
			programme: 'Programm',
			devices: 'Geräte',
			log: 'Protokoll',
			settings: 'Einstellungen'
		},
		download: 'Tag als CSV',
		dayColumns: {
			booth: 'Stand',
			department: 'Amt',
			seat: 'Platz',
			callSign: 'Rufzeichen',
			start: 'Beginn',
			end: 'Ende',
			seconds: 'Dauer in Sekunden',
			outcome: 'Ergebnis',
			applications: 'Bewerbungen beim Amt'
		},
		speed: (factor: string) => `Vorführung: Die Uhr läuft ${factor}-mal so schnell.`,
		notDurable: {
			title: 'Der Speicher nimmt gerade nichts an',
			text: 'Alles bisher Bestätigte ist sicher gespeichert und bleibt sichtbar. Neue Eingaben werden an allen Geräten abgelehnt; nichts geht verloren. Bitte am Server Speicherplatz schaffen. Danach geht es von selbst weiter.'
		},
		otherModel: 'Die Passung rechnet mit einem anderen Modell als gewünscht',
		lettersOnly: {
			title: 'Die Passung geht nur nach Buchstaben',
			text: 'Die Gewichte des Modells fehlen oder sind beschädigt (models/static.weights). Alles funktioniert, aber anders Gesagtes wird schlechter erkannt.'
		},
		privacy: {
			title: 'Für die Datenschutzbeauftragten',
			text: 'Entwürfe aus den Einstellungen dieser Veranstaltung, zum Prüfen und Ergänzen. Textdateien, die jede Textverarbeitung öffnet.',
			drafts: {
				verarbeitungsverzeichnis: 'Verzeichnis (Art. 30)',
				folgenabschaetzung: 'Folgenabschätzung (Art. 35)',
				datenschutzhinweise: 'Hinweise (Art. 13)'
			}
		},
		matching: {
			title: 'Passung',
			invites: 'Zu freien Plätzen einladen',
			invitesHelp:
				'Wer nirgends wartet, bekommt einen Hinweis, wenn an einem passenden Stand ein Platz leer steht.',
			invitesOn: 'Ab jetzt wird eingeladen.',
			invitesOff: 'Ab jetzt wird niemand eingeladen.',
			neutral: 'Neutral sortieren',
			neutralHelp:
				'Dann stehen die Stände nach Wartezeit und Nummer, und nirgends steht, wie gut jemand passt. Warteschlangen und Aufrufe hängen nie davon ab.',
			nowNeutral: 'Ab jetzt wird neutral sortiert.',
			nowByFit: 'Ab jetzt wird nach Passung sortiert.',
			by: (model: string, hash: string) =>
				`Modell „${model}“ (${hash}). Die Software sortiert, Menschen entscheiden.`
		},
		notSecure: {
			title: 'Die Verbindung ist nicht verschlüsselt (kein HTTPS)',
			text: 'In einem fremden Netz könnte jemand mitlesen. Kameras bleiben ohne HTTPS aus; Handscanner und getippte Codes funktionieren.',
			reachable: 'Erreichbar unter:'
		},
		saved: 'Gespeichert.',
		save: 'Speichern',
		figures: {
			label: 'Zahlen des Tages',
			inside: 'Im Haus',
			insideOf: (registered: string) => `von ${registered}`,
			waiting: 'Warten',
			talking: 'Im Gespräch',
			talks: 'Gespräche',
			applications: 'Bewerbungen',
			longestWait: 'Längste Wartezeit',
			minutes: 'Min.',
			nobodyWaits: 'niemand wartet',
			withoutTalk: 'Noch kein Gespräch',
			withoutTalkShow: 'zeigen',
			missedCalls: 'Verpasste Aufrufe'
		},
		withoutTalk: {
			title: 'Noch kein Gespräch',
			text: 'Wer im Haus ist und noch mit niemandem gesprochen hat, am längsten Wartende zuerst. Eine Lotsin oder ein Lotse kann sie ansprechen.',
			callSign: 'Rufzeichen',
			inside: 'Im Haus seit',
			places: 'Plätze',
			noPlaces: 'keine',
			why: 'Warum',
			none: 'Alle im Haus hatten schon ein Gespräch.'
		},
		booths: {
			title: 'Stände',
			order: 'Reihenfolge',
			byNumber: 'nach Nummer',
			byNeed: 'Auffällige zuerst',
			none: 'Noch kein Stand. Legen Sie im Programm den ersten an.',
			waiting: (count: number) =>
				`${String(count)} ${plural(count, 'de', { one: 'wartet', other: 'warten' })}`,
			nobodyWaits: 'niemand wartet',
			onHold: (count: number) => `${String(count)} zurückgestellt`,
			longest: (minutes: number) => `längste ${String(minutes)} Min.`,
			newcomer: (wait: string) => `neu: ${wait}`,
			talks: (count: number) =>
				`${String(count)} ${plural(count, 'de', { one: 'Gespräch', other: 'Gespräche' })}`,
			applications: (count: number) =>
				`${String(count)} ${plural(count, 'de', { one: 'Bewerbung', other: 'Bewerbungen' })}`
		},
		status: { open: 'offen', paused: 'Pause', closed: 'geschlossen' },
		pausedUntil: (time: string) => `Pause bis ${time}`,
		seats: {
			label: 'Gesprächsplätze',
			free: 'frei',
			calling: 'ruft auf',
			talking: 'im Gespräch',
			break: 'in Pause',
			absent: 'unbesetzt',
			overdue: 'über der Zeit',
			short: {
				talking: 'im Gespräch',
				calling: 'Aufruf',
				free: 'frei',
				break: 'Pause',
				absent: 'unbesetzt'
			},
			since: (minutes: number) => `seit ${String(minutes)} Min.`,
			moment: 'seit eben',
			release: 'Platz freigeben',
			releaseAsk: (seat: number) => `Gesprächsplatz ${String(seat)} freigeben?`,
			releaseText: {
				free: 'Das Tablet dort verliert den Platz. Jemand kann ihn wieder einnehmen.',
				calling:
					'Der laufende Aufruf wird zurückgenommen; die Person behält ihren Platz in der Warteschlange.',
				talking: 'Das laufende Gespräch endet jetzt, ohne Ergebnis.'
			},
			released: (seat: number) => `Gesprächsplatz ${String(seat)} ist freigegeben.`
		},
		concerns: {
			unstaffed: 'Niemand am Stand',
			overdue: (count: number) =>
				`${String(count)} ${plural(count, 'de', { one: 'Gespräch', other: 'Gespräche' })} über der Zeit`,
			count: (count: number) =>
				count === 0
					? 'Alles läuft.'
					: `${String(count)} ${plural(count, 'de', { one: 'Stand braucht', other: 'Stände brauchen' })} einen Blick.`
		},
		booth: {
			open: 'Stand öffnen',
			opened: 'Der Stand ist offen.',
			pause: 'Stand pausieren',
			pauseAgain: 'Pause ändern',
			paused: 'Der Stand macht Pause.',
			close: 'Stand schließen',
			closeAsk: 'Diesen Stand schließen?',
			closed: 'Der Stand ist geschlossen.',
			edit: 'Stand und Stellen bearbeiten',
			waiting: 'Warten',
			onHold: 'Zurückgestellt',
			longest: 'Längste Wartezeit',
			newcomer: 'Wer jetzt kommt, wartet',
			talks: 'Gespräche heute',
			applications: 'Bewerbungen heute',
			message: (text: string) => `Hinweis: „${text}“`
		},
		pause: {
			title: 'Stand pausieren',
			text: 'Niemand wird aufgerufen. Anstellen bleibt möglich; wer wartet, behält seinen Platz.',
			minutes: 'Wie lange?',
			open: 'bis auf Weiteres',
			for: (minutes: number) => `${String(minutes)} Min.`,
			message: 'Hinweis für Wartende',
			messageHint: 'Steht auf Anzeigen, Kiosken und Handys. Bitte keine Namen.',
			submit: 'Pause beginnen'
		},
		announce: {
			button: 'Durchsage',
			title: 'Durchsage an alle',
			text: 'Wird auf den Anzeigen gezeigt und vorgelesen und erscheint auf Handys und an den Ständen.',
			label: 'Text',
			templates: [
				'In 30 Minuten schließen wir. Bitte reihen Sie sich jetzt noch ein.',
				'Bitte sprechen Sie uns an der Infotheke an, wenn Sie noch kein Gespräch hatten.',
				'Ein Gegenstand wurde gefunden. Bitte fragen Sie an der Infotheke.'
			].join('\n'),
			templatesLabel: 'Vorlagen',
			submit: 'Jetzt durchsagen',
			done: 'Die Durchsage ist unterwegs.',
			last: 'Bisherige Durchsagen',
			none: 'Noch keine.'
		},
		programme: {
			departments: 'Ämter',
			addDepartment: 'Amt hinzufügen',
			newDepartment: 'Neues Amt',
			summary: (booths: string, openings: number) =>
				`${booths} · ${String(openings)} ${plural(openings, 'de', { one: 'Stelle', other: 'Stellen' })}`,
			noBooth: 'kein Stand',
			choose: 'Wählen Sie links ein Amt, um es mit seinen Ständen und Stellen zu bearbeiten.',
			empty: 'Noch kein Amt. Legen Sie das erste an.',
			text: 'Name und Beschreibung',
			name: 'Name',
			about: 'Beschreibung',
			german: 'Deutsch',
			english: 'Englisch',
			create: 'Anlegen',
			booths: 'Stände',
			number: 'Nummer',
			seats: 'Gesprächsplätze',
			addBooth: 'Stand hinzufügen',
			openings: 'Stellen',
			addOpening: 'Stelle hinzufügen',
			noOpenings: 'Noch keine Stelle.',
			back: 'Alle Ämter'
		},
		opening: {
			new: 'Neue Stelle',
			title: 'Titel',
			tasks: 'Aufgaben',
			tasksHint: 'Eine Aufgabe je Zeile, höchstens zwölf.',
			requirements: 'Anforderungen',
			hard: 'Pflicht',
			wanted: 'Wunsch',
			kind: 'Art',
			addRequirement: 'Anforderung hinzufügen',
			removeRequirement: (position: number) => `Anforderung ${String(position)} entfernen`,
			requirement: (position: number) => `Anforderung ${String(position)}`,
			skills: 'Was man dafür kann',
			wishes: 'Was man daran mag',
			pay: 'Bezahlung',
			payHint: 'Zum Beispiel EG 9a TVöD',
			hours: 'Arbeitszeit',
			hoursOf: { full: 'Vollzeit', part: 'Teilzeit', both: 'Vollzeit oder Teilzeit' },
			weeklyHours: 'Wochenstunden',
			place: 'Arbeitsort',
			positions: 'Freie Plätze',
			remove: 'Stelle entfernen',
			removeAsk: 'Diese Stelle entfernen?',
			removeText: 'Sie wird nicht mehr angeboten. Bewerbungen, die es schon gibt, bleiben.',
			removed: 'Die Stelle ist entfernt.'
		},
		devices: {
			title: 'Geräte',
			add: 'Gerät hinzufügen',
			none: 'Noch kein Gerät gekoppelt. Fügen Sie das erste hinzu.',
			role: 'Aufgabe',
			roles: {
				kiosk: 'Kiosk',
				booth: 'Stand',
				display: 'Anzeige',
				organiser: 'Leitstand',
				desk: 'Infotheke',
				department: 'Amt'
			},
			roleHints: {
				kiosk: 'Besucher:innen checken ein und wählen Stände.',
				booth: 'Eine Fachvertretung ruft auf und führt Gespräche.',
				display: 'Zeigt Aufrufe an der Wand und liest sie vor.',
				organiser: 'Sieht alles und darf alles. Nur für Veranstalter:innen.',
				desk: 'Lotsinnen und Lotsen helfen einzelnen Personen.',
				department: 'Ein Amt liest seine Bewerbungen und lädt ein.'
			},
			name: 'Name',
			nameHint: 'Damit Sie es wiederfinden, zum Beispiel „Kiosk Eingang links“.',
			booth: 'Stand',
			department: 'Amt',
			chooseBooth: 'Bitte wählen',
			state: 'Zustand',
			online: 'verbunden',
			offline: 'nicht verbunden',
			lastSeen: (time: string) => `zuletzt ${time}`,
			never: 'noch nie verbunden',
			pairedAt: (time: string) => `gekoppelt ${time}`,
			self: 'dieses Gerät',
			revoke: 'Sperren',
			revokeAsk: (name: string) => `„${name}“ sperren?`,
			revokeText: 'Das Gerät verliert sofort den Zugang und muss neu gekoppelt werden.',
			revokeSelf: 'Das ist das Gerät, an dem Sie gerade arbeiten: Sie sperren sich selbst aus.',
			revoked: (name: string) => `„${name}“ ist gesperrt.`,
			revokedTitle: 'Gesperrte Geräte',
			revokedAt: (time: string) => `gesperrt ${time}`,
			makeCode: 'Code anzeigen',
			pairTitle: 'Jetzt am neuen Gerät',
			pairScan: 'QR-Code mit der Kamera öffnen',
			pairOr: (address: string) => `oder ${address} aufrufen und diesen Code eingeben:`,
			left: (time: string) => `Gilt noch ${time}`,
			expired: 'Der Code ist abgelaufen.',
			newCode: 'Neuen Code anzeigen',
			connected: (name: string) => `„${name}“ ist gekoppelt.`,
			another: 'Noch ein Gerät',
			localOnly:
				'Der Server ist nur an diesem Computer erreichbar. Damit andere Geräte ihn finden, starten Sie ihn mit einer Adresse im Netz (HOST).'
		},
		log: {
			title: 'Protokoll',
			filter: 'Anzeigen',
			all: 'alles',
			accepted: 'angenommen',
			refused: 'abgelehnt',
			time: 'Zeit',
			what: 'Was geschah',
			result: 'Ergebnis',
			none: 'Noch nichts.',
			noneOfKind: 'Nichts davon unter den letzten Einträgen.',
			latest: (count: number) => `Die letzten ${String(count)} Einträge, neueste oben.`,
			search: 'Suchen'
		},
		settings: {
			title: 'Einstellungen',
			text: 'Änderungen gelten sofort, auch für alle, die schon warten.',
			groups: {
				queues: 'Warteschlangen',
				calls: 'Aufrufe',
				talks: 'Gespräche',
				checkIn: 'Einchecken',
				applications: 'Bewerbungen'
			},
			fields: {
				maxPlaces: {
					label: 'Plätze gleichzeitig',
					help: 'An so vielen Ständen darf eine Person zugleich warten.',
					unit: 'Plätze'
				},
				pauseMinutes: {
					label: 'Wartepause',
					help: 'So lange darf jemand pausieren und behält alle Plätze.',
					unit: 'Minuten'
				},
				awayMinutes: {
					label: 'Kurz draußen',
					help: 'So lange bleiben Plätze, wenn jemand das Haus verlässt.',
					unit: 'Minuten'
				},
				priorityOneIn: {
					label: 'Vorrang',
					help: 'Höchstens einer von so vielen Aufrufen geht an Personen mit Vorrang.',
					unit: 'Aufrufe'
				},
				callSeconds: {
					label: 'Zeit zum Kommen',
					help: 'So lange gilt ein Aufruf.',
					unit: 'Sekunden'
				},
				callAheadSeconds: {
					label: 'Vorausrufen',
					help: 'So lange vor dem erwarteten Ende eines Gesprächs wird die nächste Person schon gebeten zu kommen: früher heißt weniger leere Plätze, später weniger Stehen. 0 = nie.',
					unit: 'Sekunden'
				},
				callRepeats: {
					label: 'Aufruf wiederholen',
					help: 'Ein unbeantworteter Aufruf wird nach der halben Zeit wiederholt: 1 = ja, 0 = nein.',
					unit: 'Mal'
				},
				holdMinutes: {
					label: 'Zurück nach verpasstem Aufruf',
					help: 'So lange bringt „Ich bin da“ den Platz zurück.',
					unit: 'Minuten'
				},
				firstTalkMinutes: {
					label: 'Längstes Warten aufs erste Gespräch',
					help: 'Wer länger wartet und geführt wird, bekommt den nächsten freien Platz.',
					unit: 'Minuten'
				},
				talkMinutes: { label: 'Gesprächsdauer', help: 'Danach ertönt der Gong.', unit: 'Minuten' },
				extendMinutes: {
					label: 'Verlängerung',
					help: 'So viel kommt dazu, wenn ein Gespräch verlängert wird.',
					unit: 'Minuten'
				},
				undoTalkMinutes: {
					label: 'Gespräch zurücknehmen',
					help: 'So lange lässt sich ein Start oder Ende zurücknehmen.',
					unit: 'Minuten'
				},
				profileMinutes: {
					label: 'Profil nach dem Gespräch',
					help: 'So lange sieht die Fachvertretung danach noch das Profil.',
					unit: 'Minuten'
				},
				documentDays: {
					label: 'Unterlagen nachreichen',
					help: 'So lange nach der Veranstaltung gehen Unterlagen noch über den persönlichen Link.',
					unit: 'Tage'
				},
				profileDays: {
					label: 'Angaben nach der Veranstaltung',
					help: 'So lange danach werden alle gelöscht, die sich nicht beworben haben.',
					unit: 'Tage'
				},
				applicationDays: {
					label: 'Bewerbungen aufbewahren',
					help: 'So lange nach der letzten Entscheidung. Dann wird die Person gelöscht; die Zahlen bleiben.',
					unit: 'Tage'
				},
				undoCheckInMinutes: {
					label: 'Einchecken zurücknehmen',
					help: 'So lange geht das am selben Kiosk; an der Infotheke jederzeit.',
					unit: 'Minuten'
				}
			},
			usual: (value: string) => `üblich: ${value}`,
			range: (from: string, to: string) => `${from} bis ${to}`,
			changed: (count: number) =>
				`${String(count)} ${plural(count, 'de', { one: 'Änderung', other: 'Änderungen' })}`,
			reset: 'Verwerfen'
		}
	},
	en: {
		title: 'Control room',
		sections: 'Sections',
		tabs: {
			overview: 'Overview',
			rounds: 'Rounds',
			programme: 'Programme',
			devices: 'Devices',
			log: 'Log',
			settings: 'Settings'
		},
		download: 'Day as CSV',
		dayColumns: {
			booth: 'Booth',
			department: 'Department',
			seat: 'Seat',
			callSign: 'Call sign',
			start: 'Start',
			end: 'End',
			seconds: 'Length in seconds',
			outcome: 'Outcome',
			applications: 'Applications to the department'
		},
		speed: (factor: string) => `Demonstration: the clock runs ${factor} times as fast.`,
		notDurable: {
			title: 'Storage accepts nothing at the moment',
			text: 'Everything confirmed so far is safely stored and stays visible. New input is refused on all devices; nothing is lost. Please free space on the server. It will then carry on by itself.'
		},
		otherModel: 'Matching uses another model than was asked for',
		lettersOnly: {
			title: 'Matching goes by letters alone',
			text: 'The weights of the model are missing or damaged (models/static.weights). Everything works, but what is said in other words is recognised less well.'
		},
		privacy: {
			title: 'For the data protection officer',
			text: 'Drafts in German from the settings of this fair, to be checked and completed. Text files that any word processor opens.',
			drafts: {
				verarbeitungsverzeichnis: 'Processing record (Art. 30)',
				folgenabschaetzung: 'Impact sketch (Art. 35)',
				datenschutzhinweise: 'Privacy notice (Art. 13)'
			}
		},
		matching: {
			title: 'Matching',
			invites: 'Invite to free seats',
			invitesHelp:
				'Whoever waits nowhere is told when a seat stands empty at a booth that suits them.',
			invitesOn: 'From now on people are invited.',
			invitesOff: 'From now on nobody is invited.',
			neutral: 'Sort neutrally',
			neutralHelp:
				'Booths then stand by waiting time and number, and nothing says how well anybody fits. Queues and calls never depend on it.',
			nowNeutral: 'From now on sorting is neutral.',
			nowByFit: 'From now on sorting is by fit.',
			by: (model, hash) => `Model “${model}” (${hash}). Software sorts, people decide.`
		},
		notSecure: {
			title: 'The connection is not encrypted (no HTTPS)',
			text: 'On a network that is not yours somebody could listen in. Without HTTPS cameras stay off; hand scanners and typed codes work.',
			reachable: 'Reachable at:'
		},
		saved: 'Saved.',
		save: 'Save',
		figures: {
			label: 'Figures of the day',
			inside: 'Inside',
			insideOf: (registered: string) => `of ${registered}`,
			waiting: 'Waiting',
			talking: 'Talking',
			talks: 'Talks',
			applications: 'Applications',
			longestWait: 'Longest wait',
			minutes: 'min',
			nobodyWaits: 'nobody waits',
			withoutTalk: 'No talk yet',
			withoutTalkShow: 'show',
			missedCalls: 'Missed calls'
		},
		withoutTalk: {
			title: 'No talk yet',
			text: 'Who is inside and has not talked to anybody, longest first. A guide could go and speak to them.',
			callSign: 'Call sign',
			inside: 'Inside for',
			places: 'Places',
			noPlaces: 'none',
			why: 'Why',
			none: 'Everybody inside has had a talk.'
		},
		booths: {
			title: 'Booths',
			order: 'Order',
			byNumber: 'by number',
			byNeed: 'most urgent first',
			none: 'No booth yet. Add the first one in the programme.',
			waiting: (count: number) => `${String(count)} waiting`,
			nobodyWaits: 'nobody waiting',
			onHold: (count: number) => `${String(count)} on hold`,
			longest: (minutes: number) => `longest ${String(minutes)} min`,
			newcomer: (wait: string) => `new: ${wait}`,
			talks: (count: number) =>
				`${String(count)} ${plural(count, 'en', { one: 'talk', other: 'talks' })}`,
			applications: (count: number) =>
				`${String(count)} ${plural(count, 'en', { one: 'application', other: 'applications' })}`
		},
		status: { open: 'open', paused: 'paused', closed: 'closed' },
		pausedUntil: (time: string) => `paused until ${time}`,
		seats: {
			label: 'Seats',
			free: 'free',
			calling: 'calling',
			talking: 'talking',
			break: 'on a break',
			absent: 'unstaffed',
			overdue: 'over time',
			short: {
				talking: 'talking',
				calling: 'calling',
				free: 'free',
				break: 'break',
				absent: 'unstaffed'
			},
			since: (minutes: number) => `for ${String(minutes)} min`,
			moment: 'just now',
			release: 'Free the seat',
			releaseAsk: (seat: number) => `Free seat ${String(seat)}?`,
			releaseText: {
				free: 'The tablet there loses the seat. Somebody can take it again.',
				calling: 'The call is withdrawn; the person keeps their place in the queue.',
				talking: 'The talk ends now, without an outcome.'
			},
			released: (seat: number) => `Seat ${String(seat)} is free.`
		},
		concerns: {
			unstaffed: 'Nobody at the booth',
			overdue: (count: number) =>
				`${String(count)} ${plural(count, 'en', { one: 'talk', other: 'talks' })} over time`,
			count: (count: number) =>
				count === 0
					? 'All is well.'
					: `${String(count)} ${plural(count, 'en', { one: 'booth needs', other: 'booths need' })} a look.`
		},
		booth: {
			open: 'Open the booth',
			opened: 'The booth is open.',
			pause: 'Pause the booth',
			pauseAgain: 'Change the pause',
			paused: 'The booth is paused.',
			close: 'Close the booth',
			closeAsk: 'Close this booth?',
			closed: 'The booth is closed.',
			edit: 'Edit booth and openings',
			waiting: 'Waiting',
			onHold: 'On hold',
			longest: 'Longest wait',
			newcomer: 'Who comes now waits',
			talks: 'Talks today',
			applications: 'Applications today',
			message: (text: string) => `Note: “${text}”`
		},
		pause: {
			title: 'Pause the booth',
			text: 'Nobody is called. Joining stays possible; those waiting keep their place.',
			minutes: 'For how long?',
			open: 'until further notice',
			for: (minutes: number) => `${String(minutes)} min`,
			message: 'Note for those waiting',
			messageHint: 'Shown on displays, kiosks and phones. No names, please.',
			submit: 'Start the pause'
		},
		announce: {
			button: 'Announcement',
			title: 'Announcement to all',
			text: 'Shown and read out on the displays, and shown on phones and at the booths.',
			label: 'Text',
			templates: [
				'We close in 30 minutes. Please take a place now.',
				'Please talk to us at the help desk if you have not had a talk yet.',
				'Something was found. Please ask at the help desk.'
			].join('\n'),
			templatesLabel: 'Templates',
			submit: 'Announce now',
			done: 'The announcement is on its way.',
			last: 'Announcements so far',
			none: 'None yet.'
		},
		programme: {
			departments: 'Departments',
			addDepartment: 'Add a department',
			newDepartment: 'New department',
			summary: (booths: string, openings: number) =>
				`${booths} · ${String(openings)} ${plural(openings, 'en', { one: 'opening', other: 'openings' })}`,
			noBooth: 'no booth',
			choose: 'Choose a department to edit it with its booths and openings.',
			empty: 'No department yet. Add the first one.',
			text: 'Name and description',
			name: 'Name',
			about: 'Description',
			german: 'German',
			english: 'English',
			create: 'Add',
			booths: 'Booths',
			number: 'Number',
			seats: 'Seats',
			addBooth: 'Add a booth',
			openings: 'Openings',
			addOpening: 'Add an opening',
			noOpenings: 'No opening yet.',
			back: 'All departments'
		},
		opening: {
			new: 'New opening',
			title: 'Title',
			tasks: 'Tasks',
			tasksHint: 'One task per line, twelve at most.',
			requirements: 'Requirements',
			hard: 'required',
			wanted: 'wanted',
			kind: 'Kind',
			addRequirement: 'Add a requirement',
			removeRequirement: (position: number) => `Remove requirement ${String(position)}`,
			requirement: (position: number) => `Requirement ${String(position)}`,
			skills: 'What it takes',
			wishes: 'What one enjoys about it',
			pay: 'Pay',
			payHint: 'For example EG 9a TVöD',
			hours: 'Working time',
			hoursOf: { full: 'full time', part: 'part time', both: 'full or part time' },
			weeklyHours: 'Hours a week',
			place: 'Place of work',
			positions: 'Free positions',
			remove: 'Remove the opening',
			removeAsk: 'Remove this opening?',
			removeText: 'It is no longer offered. Applications already made stay.',
			removed: 'The opening is removed.'
		},
		devices: {
			title: 'Devices',
			add: 'Add a device',
			none: 'No device paired yet. Add the first one.',
			role: 'Task',
			roles: {
				kiosk: 'Kiosk',
				booth: 'Booth',
				display: 'Display',
				organiser: 'Control room',
				desk: 'Help desk',
				department: 'Department'
			},
			roleHints: {
				kiosk: 'Visitors check in and choose booths.',
				booth: 'A representative calls people and holds talks.',
				display: 'Shows calls on the wall and reads them out.',
				organiser: 'Sees everything and may do everything. For organisers only.',
				desk: 'Guides help people one by one.',
				department: 'A department reads its applications and invites.'
			},
			name: 'Name',
			nameHint: 'So that you can find it again, such as “Kiosk entrance left”.',
			booth: 'Booth',
			department: 'Department',
			chooseBooth: 'Please choose',
			state: 'State',
			online: 'connected',
			offline: 'not connected',
			lastSeen: (time: string) => `last seen ${time}`,
			never: 'never connected',
			pairedAt: (time: string) => `paired ${time}`,
			self: 'this device',
			revoke: 'Revoke',
			revokeAsk: (name: string) => `Revoke “${name}”?`,
			revokeText: 'The device loses access at once and must be paired again.',
			revokeSelf: 'This is the device you are working on: you would lock yourself out.',
			revoked: (name: string) => `“${name}” is revoked.`,
			revokedTitle: 'Revoked devices',
			revokedAt: (time: string) => `revoked ${time}`,
			makeCode: 'Show the code',
			pairTitle: 'Now on the new device',
			pairScan: 'Open the QR code with its camera',
			pairOr: (address: string) => `or go to ${address} and type this code:`,
			left: (time: string) => `Valid for ${time}`,
			expired: 'The code has expired.',
			newCode: 'Show a new code',
			connected: (name: string) => `“${name}” is paired.`,
			another: 'Another device',
			localOnly:
				'The server can be reached on this computer only. For other devices to find it, start it with an address of the network (HOST).'
		},
		log: {
			title: 'Log',
			filter: 'Show',
			all: 'all',
			accepted: 'accepted',
			refused: 'refused',
			time: 'Time',
			what: 'What happened',
			result: 'Result',
			none: 'Nothing yet.',
			noneOfKind: 'Nothing of that kind among the latest entries.',
			latest: (count: number) => `The latest ${String(count)} entries, newest first.`,
			search: 'Search'
		},
		settings: {
			title: 'Settings',
			text: 'Changes apply at once, also to those already waiting.',
			groups: {
				queues: 'Queues',
				calls: 'Calls',
				talks: 'Talks',
				checkIn: 'Check-in',
				applications: 'Applications'
			},
			fields: {
				maxPlaces: {
					label: 'Places at once',
					help: 'At how many booths one person may wait at the same time.',
					unit: 'places'
				},
				pauseMinutes: {
					label: 'Waiting pause',
					help: 'For how long somebody may pause and keep all places.',
					unit: 'minutes'
				},
				awayMinutes: {
					label: 'Out for a while',
					help: 'For how long places are kept when somebody leaves the building.',
					unit: 'minutes'
				},
				priorityOneIn: {
					label: 'Priority',
					help: 'At most one in this many calls goes to people with priority.',
					unit: 'calls'
				},
				callSeconds: {
					label: 'Time to come',
					help: 'For how long a call stands.',
					unit: 'seconds'
				},
				callAheadSeconds: {
					label: 'Call ahead',
					help: 'So long before a talk is expected to end the next person is asked to come: earlier leaves fewer seats empty, later lets fewer people stand. 0 = never.',
					unit: 'seconds'
				},
				callRepeats: {
					label: 'Repeat a call',
					help: 'An unanswered call is repeated after half of the time: 1 = yes, 0 = no.',
					unit: 'times'
				},
				holdMinutes: {
					label: 'Back after a missed call',
					help: 'For how long “I am here” brings the place back.',
					unit: 'minutes'
				},
				firstTalkMinutes: {
					label: 'Longest wait for a first talk',
					help: 'Whoever waits longer and is led gets the next free seat.',
					unit: 'minutes'
				},
				talkMinutes: { label: 'Length of a talk', help: 'Then the gong sounds.', unit: 'minutes' },
				extendMinutes: {
					label: 'Extension',
					help: 'How much is added when a talk is extended.',
					unit: 'minutes'
				},
				undoTalkMinutes: {
					label: 'Take a talk back',
					help: 'For how long a start or an end can be taken back.',
					unit: 'minutes'
				},
				profileMinutes: {
					label: 'Profile after the talk',
					help: 'For how long the representative still sees the profile.',
					unit: 'minutes'
				},
				documentDays: {
					label: 'Papers later',
					help: 'So long after the fair papers can still be added over the personal link.',
					unit: 'days'
				},
				profileDays: {
					label: 'Details after the fair',
					help: 'So long after it everybody is deleted who has not applied.',
					unit: 'days'
				},
				applicationDays: {
					label: 'Keep applications',
					help: 'So long after the last decision. Then the person is deleted; the figures stay.',
					unit: 'days'
				},
				undoCheckInMinutes: {
					label: 'Take a check-in back',
					help: 'For how long at the same kiosk; at the help desk at any time.',
					unit: 'minutes'
				}
			},
			usual: (value: string) => `usual: ${value}`,
			range: (from: string, to: string) => `${from} to ${to}`,
			changed: (count: number) =>
				`${String(count)} ${plural(count, 'en', { one: 'change', other: 'changes' })}`,
			reset: 'Discard'
		}
	}
});
