package org.ntpharm.cli;

import org.ntpharm.admin.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a token and forgets it. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = {
            "Make a token for the services that write: printed once, to be kept secret by its bearer.",
            "The line on standard output goes into the file for serve --admin-tokens; the token cannot be told from it."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ntpharm token alice >> tokens.txt", "  ntpharm serve --admin-tokens tokens.txt"})
final class TokenCommand implements Runnable {
    @Parameters(paramLabel = "NAME", description = "Whose it is: letters, digits, - and _.")
    String name = "";

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        Token token = Token.issue(name);
        spec.commandLine().getErr().println("the token, shown this once: " + token.text());
        spec.commandLine().getErr().flush();
        spec.commandLine().getOut().println(token.line());
        spec.commandLine().getOut().flush();
    }
}
