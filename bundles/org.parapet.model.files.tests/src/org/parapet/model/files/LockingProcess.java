// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;

/** Another process that opens a plan: says "opened" and holds it ("hold") or closes it ("try"), or says why not. */
final class LockingProcess {

    private LockingProcess() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (OpenModelFile<EObject> open = OpenModelFile.open(new Plans().format(), Path.of(arguments[0]))) {
            System.out.println(open.changedOnDisk() ? "changed" : "opened");
            if (arguments[1].equals("hold")) {
                Thread.sleep(60_000);
            }
        } catch (ModelFileException e) {
            System.out.println(e.problems().get(0).rule());
        }
    }
}
