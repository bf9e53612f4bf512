import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What each layer may import besides itself. Routes stand above all of them. */
const LAYERS = {
	domain: [],
	matching: ['domain'],
	pool: ['domain', 'matching'],
	views: ['domain', 'matching'],
	wire: ['domain', 'matching', 'views'],
	server: ['domain', 'matching', 'pool', 'views', 'wire'],
	client: ['domain', 'matching', 'views', 'wire'],
	ui: ['domain', 'matching', 'views']
};
const PURE = ['domain', 'matching', 'pool', 'views'];
const UNPURE_GLOBALS = [
	...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
	...['crypto', 'console', 'process', 'fetch', 'globalThis', 'window', 'document', 'navigator']
];

const filesOf = (layers) => layers.map((layer) => `src/lib/${layer}/**`);

const layerZones = Object.entries(LAYERS).map(([layer, below]) => ({
	target: `./src/lib/${layer}`,
	from: './src',
	except: [layer, ...below].map((allowed) => `./lib/${allowed}`),
	message: `src/lib/${layer} may import only from: ${[layer, ...below].join(', ')}.`
}));

export default defineConfig(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'data/',
			'data-keys/',
			'playwright-report/',
			'test-results/'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		plugins: { 'import-x': importX },
		settings: {
			'import-x/resolver-next': [
				createNodeResolver({
					extensions: ['.ts', '.js', '.svelte', '.json'],
					alias: { $lib: [`${import.meta.dirname}/src/lib`] }
				})
			],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.js'] },
			'import-x/extensions': ['.ts', '.js']
		},
		rules: {
			'import-x/no-cycle': ['error', { ignoreExternal: true }],
			'import-x/no-restricted-paths': ['error', { zones: layerZones }],
			'max-lines': ['error', 250],
			'no-undef': 'off', // the compiler knows better
			'svelte/no-navigation-without-resolve': 'off' // the app owns its origin: no base path
		}
	},
	{
		files: ['**/*.ts', '**/*.svelte'],
		rules: {
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true }
			],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidOperator: true }
			],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	// svelte-check has the types of components and scripts.
	{ files: ['**/*.svelte', '**/*.js'], ...ts.configs.disableTypeChecked },
	{ files: ['**/*.svelte'], rules: { 'max-lines': ['error', 150] } },
	{ files: ['src/lib/ui/messages/*.ts', 'fairs/**'], rules: { 'max-lines': 'off' } },
	{
		files: filesOf(PURE),
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^[^.]', message: 'This layer is pure: it imports no packages.' }] }
			],
			'no-restricted-globals': [
				'error',
				...UNPURE_GLOBALS.map((name) => ({
					name,
					message: 'Time, chance and the world come in from outside.'
				}))
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Chance comes in from outside.' }
			]
		}
	},
	{
		files: filesOf(['wire', 'server', 'client', 'ui']),
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^\\$lib', message: 'Inside src/lib imports are relative.' }] }
			]
		}
	},
	{
		files: filesOf(['ui']),
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: '^\\$lib', message: 'Inside src/lib imports are relative.' },
						{ regex: '^socket\\.io', message: 'src/lib/ui shows; pages wire it to a socket.' }
					]
				}
			]
		}
	}
);
