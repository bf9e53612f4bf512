// A real model of two kilobytes: a row of numbers for each of a few words, and a tokenizer that knows them.

import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** As much of onnx-proto as is used here; it is installed beside the library that reads its files. */
type Onnx = {
	readonly ModelProto: {
		fromObject(model: object): object;
		encode(model: object): { finish(): Uint8Array };
	};
};

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
const WORDS = ['register', 'office', 'garden', 'plants', 'children', 'care', 'law', 'road'];
const VOCABULARY = [...SPECIAL, ...WORDS];
export const DIMENSIONS = 8;
/** The size of the square that a slow model multiplies by, and how often. */
const SLOW = { dimensions: 512, steps: 60 };
// Numbers that ONNX gives to kinds of tensors and attributes.
const FLOAT = 1;
const INT64 = 7;
const INT_ATTRIBUTE = 2;

/** Writes the files of a model as they come from the hub into a folder. A slow one takes a while for each batch. */
export async function writeTinyModel(folder: string, { isSlow = false } = {}): Promise<void> {
	await mkdir(join(folder, 'onnx'), { recursive: true });
	const write = (name: string, content: string | Uint8Array) =>
		writeFile(join(folder, name), content);
	await write('config.json', JSON.stringify({ model_type: 'bert', architectures: ['BertModel'] }));
	await write('tokenizer.json', JSON.stringify(tokenizer()));
	await write('tokenizer_config.json', JSON.stringify(tokenizerConfig()));
	await write(
		'onnx/model_quantized.onnx',
		onnxModel(isSlow ? SLOW : { dimensions: DIMENSIONS, steps: 0 })
	);
}

/** `last_hidden_state` is the rows of the table that `input_ids` name, times a square again and again. */
function onnxModel({ dimensions, steps }: { dimensions: number; steps: number }): Uint8Array {
	const require = createRequire(resolve('optional/transformers/package.json'));
	const { onnx } = require('onnx-proto') as { onnx: Onnx };
	const batch = ['texts', 'tokens'];
	const inputs = ['input_ids', 'attention_mask', 'token_type_ids'];
	const after = (step: number) => (step === steps ? 'last_hidden_state' : `step${step}`);
	const gather = {
		opType: 'Gather',
		input: ['table', 'input_ids'],
		output: [after(0)],
		attribute: [{ name: 'axis', type: INT_ATTRIBUTE, i: 0 }]
	};
	const multiply = (_: unknown, step: number) => ({
		opType: 'MatMul',
		input: [after(step), 'square'],
		output: [after(step + 1)]
	});
	const model = onnx.ModelProto.fromObject({
		irVersion: 8,
		opsetImport: [{ domain: '', version: 13 }],
		graph: {
			name: 'tiny',
			node: [gather, ...Array.from({ length: steps }, multiply)],
			initializer: [
				tensor('table', [VOCABULARY.length, dimensions]),
				tensor('square', [dimensions, dimensions])
			],
			input: inputs.map((name) => value(name, INT64, batch)),
			output: [value('last_hidden_state', FLOAT, [...batch, dimensions])]
		}
	});
	return onnx.ModelProto.encode(model).finish();
}

/** Any numbers will do that point into different directions. */
const tensor = (name: string, dims: readonly [number, number]) => ({
	name,
	dataType: FLOAT,
	dims,
	floatData: Array.from({ length: dims[0] * dims[1] }, (_, at) => Math.sin(1 + at + at ** 2 / 7))
});

const value = (name: string, elemType: number, sizes: readonly (string | number)[]) => ({
	name,
	type: {
		tensorType: {
			elemType,
			shape: {
				dim: sizes.map((size) =>
					typeof size === 'string' ? { dimParam: size } : { dimValue: size }
				)
			}
		}
	}
});

const tokenizer = () => ({
	version: '1.0',
	truncation: null,
	padding: null,
	added_tokens: SPECIAL.map((content, id) => ({
		...{ id, content, special: true },
		...{ single_word: false, lstrip: false, rstrip: false, normalized: false }
	})),
	normalizer: {
		type: 'BertNormalizer',
		clean_text: true,
		handle_chinese_chars: true,
		strip_accents: null,
		lowercase: true
	},
	pre_tokenizer: { type: 'BertPreTokenizer' },
	post_processor: {
		type: 'TemplateProcessing',
		single: ['[CLS]', 'A', '[SEP]'].map(piece),
		pair: ['[CLS]', 'A', '[SEP]', 'B', '[SEP]'].map(piece),
		special_tokens: Object.fromEntries(
			['[CLS]', '[SEP]'].map((id) => [id, { id, ids: [VOCABULARY.indexOf(id)], tokens: [id] }])
		)
	},
	decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
	model: {
		type: 'WordPiece',
		unk_token: '[UNK]',
		continuing_subword_prefix: '##',
		max_input_chars_per_word: 100,
		vocab: Object.fromEntries(VOCABULARY.map((word, id) => [word, id]))
	}
});

const piece = (id: string) =>
	id.startsWith('[') ? { SpecialToken: { id, type_id: 0 } } : { Sequence: { id, type_id: 0 } };

const tokenizerConfig = () => ({
	tokenizer_class: 'BertTokenizer',
	model_max_length: 32,
	pad_token: '[PAD]',
	unk_token: '[UNK]',
	cls_token: '[CLS]',
	sep_token: '[SEP]'
});
