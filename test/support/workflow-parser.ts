// The official parser of workflows and of action metadata. It imports JSON in a way that Node.js rejects, so this
// file is never imported directly: see workflow-linters.ts.
export { parseWorkflow } from '@actions/workflow-parser';
export { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
export { convertWorkflowTemplate } from '@actions/workflow-parser/model/convert';
export { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
