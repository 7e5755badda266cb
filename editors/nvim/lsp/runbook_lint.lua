-- For Neovim 0.11 and newer: put it into `lsp/` of a folder on the runtimepath, and call `vim.lsp.enable("runbook_lint")`.

---@type vim.lsp.Config
return {
  cmd = { "runbook-lint", "lsp", "--stdio" },
  filetypes = { "markdown", "json", "yaml" },
  root_markers = {
    { ".runbook-lint.yaml", ".runbook-lint.yml", ".runbook-lint.json", ".runbook-lint.jsonc", "runbook-lint.config.js" },
    ".git",
  },
  on_attach = function(client, buffer)
    -- Which plan a file belongs to, as what, in which format.
    vim.api.nvim_buf_create_user_command(buffer, "RunbookLint", function()
      local about = { textDocument = { uri = vim.uri_from_bufnr(buffer) } }
      client.request("runbook-lint/status", about, function(_, answer)
        if not answer or #answer.plans == 0 then
          vim.notify("runbook-lint: no plan")
          return
        end
        for _, plan in ipairs(answer.plans) do
          local words = "%s (%s, %s): %d of %d steps done, %d findings"
          vim.notify(words:format(plan.path, plan.format, plan.role, plan.done, plan.steps, answer.findings))
        end
      end, buffer)
    end, { desc = "Which plan this file belongs to" })
  end,
}
