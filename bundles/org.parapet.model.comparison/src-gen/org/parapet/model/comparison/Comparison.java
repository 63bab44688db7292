/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comparison</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A comparison that somebody keeps: which files, which assessments, how they are laid out, and notes on cells. It holds no answers and no figures; these are computed anew from the files.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.Comparison#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Comparison#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Comparison#isRanked <em>Ranked</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Comparison#getCrosswalks <em>Crosswalks</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Comparison#getView <em>View</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Comparison#getSources <em>Sources</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Comparison#getAnnotations <em>Annotations</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.comparison.ComparisonPackage#getComparison()
 * @model
 * @generated
 */
public interface Comparison extends ModelFile {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the comparison is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparison_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Comparison#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The seed behind all intervals by resampling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparison_Seed()
	 * @model required="true"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Comparison#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Ranked</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether partnerships are ranked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ranked</em>' attribute.
	 * @see #setRanked(boolean)
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparison_Ranked()
	 * @model default="false"
	 * @generated
	 */
	boolean isRanked();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Comparison#isRanked <em>Ranked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ranked</em>' attribute.
	 * @see #isRanked()
	 * @generated
	 */
	void setRanked(boolean value);

	/**
	 * Returns the value of the '<em><b>Crosswalks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the crosswalks used; none for all that are known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crosswalks</em>' attribute list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparison_Crosswalks()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCrosswalks();

	/**
	 * Returns the value of the '<em><b>View</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the cells are laid out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>View</em>' containment reference.
	 * @see #setView(View)
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparison_View()
	 * @model containment="true"
	 * @generated
	 */
	View getView();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Comparison#getView <em>View</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>View</em>' containment reference.
	 * @see #getView()
	 * @generated
	 */
	void setView(View value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.comparison.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partnership files compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparison_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.comparison.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes on cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparison_Annotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

} // Comparison
